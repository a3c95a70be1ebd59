using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Screening;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Laws;

/// <summary>What is decided from a report's digest must be what the rules answer when each looks at every figure.</summary>
[Properties(Arbitrary = [typeof(ReportArbitraries), typeof(ScreeningTests)])]
public sealed class ScreeningTests
{
    public static Arbitrary<RuleOptions> Options() => Arb.From(
        from blanks in Gen.Elements(BlankReading.Zero, BlankReading.Unknown)
        from share in Gen.Elements(0, 20, 100, int.MaxValue)
        from off in Gen.SubListOf<Rule>(RuleCatalogue.Rules)
        from isUsual in Gen.Elements(true, false)
        select isUsual ? RuleOptions.Default : new RuleOptions
        {
            BlankReading = blanks,
            Thresholds = RuleThresholds.Default with { OtherShareInPercent = share, OpenShareInPercent = share, ProducedInTimesDisclosed = share },
            Grades = off.Take(5).ToDictionary(rule => rule.Id, _ => RuleGrade.Off),
        });

    [Property(MaxTest = 500)]
    public void Screened_and_plain_audits_agree_on_any_report(AnyReport any, RuleOptions options) => AssertAgreement(any.Report, options);

    [Property(MaxTest = 500)]
    public void Screened_and_plain_audits_agree_on_balanced_reports(BalancedReport balanced, RuleOptions options) => AssertAgreement(balanced.Report, options);

    [Property(MaxTest = 500)]
    public void Screened_and_plain_audits_agree_where_one_count_changed(ChangedCell changed, RuleOptions options) => AssertAgreement(changed.After, options);

    [Property(MaxTest = 300)]
    public void Screened_and_plain_audits_agree_where_cells_were_emptied(BlankedCells blanked, RuleOptions options) => AssertAgreement(blanked.After, options);

    [Property(MaxTest = 300)]
    public void Screened_and_plain_audits_agree_on_printed_reports(PrintableReport printable, RuleOptions options) => AssertAgreement(printable.Report, options);

    [Property(MaxTest = 300)]
    public void Screened_and_plain_audits_agree_on_the_largest_figures(BalancedReport balanced, NonNegativeInt some, NonNegativeInt other)
    {
        var cells = balanced.Report.Form.Cells;
        var report = balanced.Report
            .With(cells[some.Get % cells.Count], Figure.Of(long.MaxValue))
            .With(cells[other.Get % cells.Count], Figure.Of(-long.MaxValue));
        AssertAgreement(report, RuleOptions.Default);
    }

    [Fact]
    public void The_screen_takes_all_equations_in_few_bundles()
    {
        foreach (var form in Form.All)
        {
            var screen = RuleCatalogue.Rulebook.For(form).Screen;
            var due = RuleCatalogue.Rules.OfType<EquationRule>().Where(rule => rule.Editions.Contains(form.Edition)).ToList();

            Assert.Equal(due, screen.Rules);
            Assert.Equal(due.Sum(rule => rule.Equations(form).Count), screen.Bundles.Sum(bundle => bundle.Members.Count));
            Assert.InRange(screen.Bundles.Count, 1, 15);
        }
    }

    [Fact]
    public void Where_all_hold_nothing_is_allocated_for_the_question()
    {
        foreach (var report in new[] { SampleReports.Balanced2019, SampleReports.Balanced2021 })
        {
            Assert.True(ReportAudit.EquationsHold(report));
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++) ReportAudit.EquationsHold(report);

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    [Fact]
    public void A_clean_audit_takes_at_most_200_bytes()
    {
        foreach (var report in new[] { SampleReports.Balanced2019, SampleReports.Balanced2021 })
        {
            ReportAudit.Run(report);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++) ReportAudit.Run(report);

            Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 1, 200);
        }
    }

    [Fact]
    public void A_rule_with_coefficients_is_left_to_the_evaluation()
    {
        var total = Form.Revised2021.Cell(CaseTrack.Reconsideration, CaseOutcome.Total);
        var twice = new EquationRule(form => [new Equation(
            form.Cell(CaseTrack.Reconsideration, CaseOutcome.Total).Block,
            [new EquationTerm(form.Cell(CaseTrack.Reconsideration, CaseOutcome.Total), EquationSide.Left, 2)], Relation.AtMost, 5)])
        {
            Id = "DC0001",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = RuleCatalogue.Rules[0].Basis,
            Statement = RuleCatalogue.Rules[0].Statement,
            Message = RuleCatalogue.Rules[0].Message,
        };

        Assert.DoesNotContain(twice, new Rulebook("test", [.. RuleCatalogue.Rules, twice]).For(Form.Revised2021).Screen.Rules);
        Assert.Single(RuleEngine.Ask([twice], new AuditedReport(SampleReports.Balanced2021.With(total, 3L), RuleOptions.Default)).Breaches);
    }

    private static void AssertAgreement(AnnualDisclosureReport report, RuleOptions options)
    {
        var plain = new AuditedReport(report, options);
        var answers = RuleEngine.Ask(RuleCatalogue.Rules, plain);

        var result = ReportAudit.Run(report, options);

        Assert.Equal(answers.Breaches.Select(breach => new Finding(breach, plain)), result.Findings);
        Assert.Equal(answers.Undetermined, result.Undetermined);
        Assert.Equal((answers.PassedCount, answers.NotApplicableCount), (result.Counts.Passed, result.Counts.NotApplicable));
        Assert.Equal(EquationCheck.HoldsByEvaluation(plain, RuleCatalogue.Rulebook.For(report.Form)), ReportAudit.EquationsHold(report, options.BlankReading));
    }
}
