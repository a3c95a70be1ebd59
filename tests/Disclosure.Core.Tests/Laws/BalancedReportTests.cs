using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Laws;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class BalancedReportTests
{
    [Property(MaxTest = 300)]
    public void A_balanced_complete_report_has_no_error_and_no_warning(BalancedReport balanced)
    {
        var result = ReportAudit.Run(balanced.Report);

        Assert.DoesNotContain(result.Findings, finding => finding.Severity > RuleSeverity.Info);
        Assert.Equal(RuleVerdict.Pass, result.Verdict);
        Assert.Empty(result.Undetermined);
    }

    [Property]
    public void A_complete_report_is_read_alike_whatever_blanks_mean(BalancedReport balanced) =>
        Assert.Empty(ReportAudit.Run(balanced.Report, new RuleOptions { BlankReading = BlankReading.Unknown }).Findings);

    [Property(MaxTest = 300)]
    public void One_changed_count_gives_an_error_at_the_cell(ChangedCell changed)
    {
        var errors = ReportAudit.Run(changed.After).Findings.Where(finding => finding.Severity == RuleSeverity.Error).ToList();

        Assert.NotEmpty(errors);
        Assert.All(errors, finding => Assert.Contains(changed.Cell, finding.Cells.Select(cell => cell.Cell)));
        Assert.Equal(RuleVerdict.Fail, ReportAudit.Run(changed.After).Verdict);
    }

    [Property]
    public void One_changed_count_differs_by_as_much_on_every_side(ChangedCell changed)
    {
        var change = Math.Abs(changed.After[changed.Cell].Number!.Value - changed.Before[changed.Cell].Number!.Value);

        Assert.All(
            ReportAudit.Run(changed.After).Findings.Where(IsOfAnEquation),
            finding => Assert.Equal(change, Math.Abs(finding.Difference!.Value)));
    }

    [Property]
    public void Reports_added_cell_by_cell_stay_balanced(BalancedPair pair)
    {
        var builder = pair.First.ToBuilder();
        foreach (var cell in builder.Form.Cells) builder.Set(cell, Figure.Of(pair.First[cell].Number!.Value + pair.Second[cell].Number!.Value));

        // What an organ may have at all depends on which organ it is, and the sum is of two.
        Assert.DoesNotContain(ReportAudit.Run(builder.Build()).Findings, finding => finding.Severity == RuleSeverity.Error && finding.Rule is EquationRule);
    }

    [Property]
    public void Cases_under_another_applicant_break_their_two_columns_and_no_row(WrongApplicant wrong)
    {
        var findings = ReportAudit.Run(wrong.After).Findings.Where(IsOfAnEquation).ToList();

        Assert.All(findings, finding => Assert.Contains(finding.Subject, new[] { wrong.From.Column.Path, wrong.To.Column.Path }));
        Assert.Equal(wrong.From.Row.Key == "totalDisposed" ? 4 : 2, findings.Count);
        Assert.Equal(0, findings.Sum(finding => finding.Difference));
    }

    // Bounds such as “no more than” can be broken too, by less than the change.
    private static bool IsOfAnEquation(Finding finding) =>
        finding.Rule is EquationRule rule && Form.All.SelectMany(rule.Equations).All(form => form.Relation == Relation.Equal);
}
