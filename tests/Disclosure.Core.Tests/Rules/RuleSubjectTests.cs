using Disclosure.Manual;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Rules;

/// <summary>Whatever a delivered rule is asked about has a name.</summary>
public sealed class RuleSubjectTests
{
    [Fact]
    public void Every_subject_of_an_answer_about_an_example_has_a_name()
    {
        foreach (var report in RuleExamples.All.SelectMany(example => new[] { example.Passing.Report, example.Failing.Report }))
        {
            Assert.All(ReportAudit.Run(report).Answers(), answer => Assert.NotNull(SubjectTexts.Find(answer.Subject, report.Form)));
        }
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void Every_subject_of_an_answer_about_any_report_has_a_name(PrintableReport printable) =>
        Assert.All(ReportAudit.Run(printable.Report).Answers(), answer => Assert.NotNull(SubjectTexts.Find(answer.Subject, printable.Report.Form)));

    [Fact]
    public void A_subject_that_a_rule_made_up_is_quoted()
    {
        Assert.Null(SubjectTexts.Find("anything", SampleReports.Balanced2021.Form));
        Assert.Equal("“anything”", SubjectTexts.Of("anything", SampleReports.Balanced2021.Form).English);
    }
}
