using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Validation;
using FluentValidation;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Rules;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class RuleOptionsTests
{
    private static readonly AnnualDisclosureReport Wrong = SampleReports.WrongApplicantKind;

    [Fact]
    public void Without_a_grade_a_rule_weighs_as_the_catalogue_says() =>
        Assert.All(RuleCatalogue.Rules, rule => Assert.Equal(rule.DefaultSeverity, RuleOptions.Default.SeverityOf(rule)));

    [Fact]
    public void A_rule_that_is_off_is_not_asked()
    {
        var result = ReportAudit.Run(Wrong, Graded(("DC3001", RuleGrade.Off)));

        Assert.Empty(result.Findings);
        Assert.DoesNotContain(result.Answers(), answer => answer.Rule.Id == "DC3001");
        Assert.Equal(RuleVerdict.Pass, result.Verdict);
    }

    [Fact]
    public void A_regraded_rule_changes_findings_verdict_and_validation()
    {
        var options = Graded(("DC3001", RuleGrade.Warning));
        var result = ReportAudit.Run(Wrong, options);

        Assert.All(result.Findings, finding => Assert.Equal(RuleSeverity.Warning, finding.Severity));
        Assert.Equal(RuleVerdict.Pass, result.Verdict);
        Assert.All(new AnnualDisclosureReportValidator(options).Validate(Wrong).Errors, failure => Assert.Equal(Severity.Warning, failure.Severity));
    }

    [Fact]
    public void A_rule_that_cannot_be_an_error_leaves_no_verdict_open()
    {
        var report = SampleReports.Balanced2021.With("reconsideration.pending", Figure.OfText("2件"));

        Assert.Equal(RuleVerdict.Undetermined, ReportAudit.Run(report).Verdict);
        Assert.Equal(RuleVerdict.Pass, ReportAudit.Run(report, Graded(("DC4001", RuleGrade.Warning))).Verdict);
    }

    [Fact]
    public void A_rule_of_plausibility_cannot_be_an_error_but_others_can()
    {
        Assert.Throws<ArgumentException>(() => ReportAudit.Run(Wrong, Graded(("DC1109", RuleGrade.Error))));
        Assert.Equal(RuleSeverity.Error, Graded(("DC1006", RuleGrade.Error)).SeverityOf(RuleCatalogue.Find("DC1006")!));
    }

    [Fact]
    public void Unknown_rules_and_grades_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ReportAudit.Run(Wrong, Graded(("DC9999", RuleGrade.Off))));
        Assert.Throws<ArgumentException>(() => new AnnualDisclosureReportValidator(Graded(("DC9999", RuleGrade.Off))));
        Assert.Throws<ArgumentException>(() => Graded(("DC3001", (RuleGrade)9)));
    }

    [Fact]
    public void Options_are_equal_when_their_choices_are()
    {
        var one = Graded(("DC3001", RuleGrade.Off), ("DC1006", RuleGrade.Warning));
        var other = Graded(("DC1006", RuleGrade.Warning), ("DC3001", RuleGrade.Off));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Thresholds = new RuleThresholds { OtherShareInPercent = 30 } });
        Assert.NotEqual(one, RuleOptions.Default);
    }

    [Property]
    public void Turning_every_rule_to_info_leaves_the_same_findings_without_weight(AnyReport any)
    {
        var options = new RuleOptions { Grades = RuleCatalogue.Rules.ToDictionary(rule => rule.Id, _ => RuleGrade.Info) };
        var plain = ReportAudit.Run(any.Report);
        var mild = ReportAudit.Run(any.Report, options);

        Assert.Equal(plain.Findings.Select(finding => finding.Fingerprint), mild.Findings.Select(finding => finding.Fingerprint));
        Assert.All(mild.Findings, finding => Assert.Equal(RuleSeverity.Info, finding.Severity));
        Assert.Equal(any.Report.Year < Form.Trial2019.FirstYear ? RuleVerdict.NotApplicable : RuleVerdict.Pass, mild.Verdict);
    }

    private static RuleOptions Graded(params (string Id, RuleGrade Grade)[] grades) =>
        new() { Grades = grades.ToDictionary(pair => pair.Id, pair => pair.Grade) };
}
