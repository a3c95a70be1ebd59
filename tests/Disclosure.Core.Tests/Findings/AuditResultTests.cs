using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Findings;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class AuditResultTests
{
    [Property]
    public void Counts_are_those_of_the_answers(AnyReport any)
    {
        var result = ReportAudit.Run(any.Report);
        var answers = result.Answers();

        Assert.Equal(
            new AuditCounts(Count(RuleVerdict.Pass), Count(RuleVerdict.Fail), Count(RuleVerdict.Undetermined), Count(RuleVerdict.NotApplicable)),
            result.Counts);
        Assert.Equal(result.Findings.Count, result.Counts.Failed);
        Assert.Equal(answers.Where(answer => answer.Verdict == RuleVerdict.Undetermined), result.Undetermined);

        int Count(RuleVerdict verdict) => answers.Count(answer => answer.Verdict == verdict);
    }

    [Property]
    public void Findings_stand_in_the_order_of_the_catalogue(AnyReport any)
    {
        var ids = ReportAudit.Run(any.Report).Findings.Select(finding => finding.RuleId).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Property]
    public void An_error_and_only_an_error_fails_the_report(AnyReport any)
    {
        var result = ReportAudit.Run(any.Report);
        var hasError = result.Findings.Any(finding => finding.Severity == RuleSeverity.Error);

        Assert.Equal(hasError, result.Verdict == RuleVerdict.Fail);
    }

    [Fact]
    public void A_report_without_figures_is_not_passed() => Assert.Equal(RuleVerdict.Fail, ReportAudit.Run(new ReportBuilder(2021).Build()).Verdict);

    [Fact]
    public void What_blanks_leave_open_is_undetermined_and_not_passed()
    {
        var report = SampleReports.Balanced2021.With("reconsideration.pending", Figure.Blank);

        var result = ReportAudit.Run(report, new RuleOptions { BlankReading = BlankReading.Unknown });

        Assert.Equal(RuleVerdict.Undetermined, result.Verdict);
        Assert.Equal(["DC4001"], result.Undetermined.Select(answer => answer.Rule.Id));
    }

    [Fact]
    public void A_figure_that_is_no_number_leaves_its_sums_undetermined()
    {
        var result = ReportAudit.Run(SampleReports.Balanced2021.With("reconsideration.pending", Figure.OfText("2件")));

        Assert.Contains("DC4001", result.Undetermined.Select(answer => answer.Rule.Id));
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "DC4001");
    }

    [Fact]
    public void A_year_before_the_forms_is_not_assessed()
    {
        var builder = new ReportBuilder(ReportEdition.Trial2019, 2018);
        builder.Set("reconsideration.total", 5L).SetRest(Figure.Zero);

        var result = ReportAudit.Run(builder.Build());

        Assert.Equal(RuleVerdict.NotApplicable, result.Verdict);
        Assert.Equal(["DC1003"], result.Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void A_result_carries_the_version_of_the_catalogue_and_the_choices()
    {
        var options = new RuleOptions { BlankReading = BlankReading.Unknown };
        var result = ReportAudit.Run(SampleReports.Balanced2019, options);

        Assert.Equal(RuleCatalogue.Version, result.RulebookVersion);
        Assert.Same(options, result.Options);
        Assert.Same(SampleReports.Balanced2019, result.Report);
    }

    [Fact]
    public void Fingerprints_are_worked_out_once()
    {
        var result = ReportAudit.Run(SampleReports.WrongApplicantKind);

        Assert.All(result.Findings, finding => Assert.Same(finding.Fingerprint, finding.Fingerprint));
    }

    [Fact]
    public void A_report_that_is_null_is_misuse() => Assert.Throws<ArgumentNullException>(() => ReportAudit.Run((AnnualDisclosureReport)null!));
}
