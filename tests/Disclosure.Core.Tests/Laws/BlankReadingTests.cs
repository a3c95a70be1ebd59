using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Laws;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class BlankReadingTests
{
    private static readonly RuleOptions Unknown = new() { BlankReading = BlankReading.Unknown };

    [Property(MaxTest = 300)]
    public void What_fails_with_blanks_unknown_rests_on_no_blank_with_blanks_zero(AnyReport any)
    {
        var zero = ReportAudit.Run(any.Report).Findings.ToLookup(Instance);

        Assert.All(
            ReportAudit.Run(any.Report, Unknown).Findings,
            finding => Assert.Contains(zero[Instance(finding)], other => other.Certainty != Certainty.AssumingBlanksAreZero));
    }

    [Property(MaxTest = 300)]
    public void What_passes_with_blanks_unknown_passes_with_blanks_zero(AnyReport any)
    {
        var zero = Passed(ReportAudit.Run(any.Report));

        Assert.Subset(zero, Passed(ReportAudit.Run(any.Report, Unknown)));
    }

    [Property]
    public void With_blanks_unknown_no_finding_rests_on_a_blank(AnyReport any) =>
        Assert.All(ReportAudit.Run(any.Report, Unknown).Findings, finding =>
        {
            Assert.NotEqual(Certainty.AssumingBlanksAreZero, finding.Certainty);
            Assert.Empty(finding.ReadAsZero);
        });

    [Property]
    public void A_finding_that_rests_on_blanks_names_them(BlankedCells blanked)
    {
        foreach (var finding in ReportAudit.Run(blanked.After).Findings.Where(finding => finding.Certainty == Certainty.AssumingBlanksAreZero))
        {
            Assert.NotEmpty(finding.ReadAsZero);
            Assert.All(finding.ReadAsZero, cell => Assert.Contains(cell.Cell, blanked.Cells));
        }
    }

    [Property]
    public void Emptying_cells_that_held_zero_breaks_no_equation(BalancedReport balanced)
    {
        var builder = balanced.Report.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => builder[cell] == 0L)) builder.Set(cell, Figure.Blank);

        Assert.DoesNotContain(ReportAudit.Run(builder.Build()).Findings, finding => finding.Difference is not null);
    }

    [Property]
    public void Known_parts_above_their_total_fail_for_certain_under_both_readings(BalancedReport balanced)
    {
        foreach (var total in balanced.Report.Form.Totals.Where(total => total.Cell.Index % 5 == 0))
        {
            var builder = balanced.Report.ToBuilder().Set(total.Parts[0], balanced.Report[total.Cell].Number!.Value + 1);
            foreach (var part in total.Parts.Skip(1)) builder.Set(part, Figure.Blank);
            var report = builder.Build();

            foreach (var reading in Enum.GetValues<BlankReading>())
            {
                var findings = ReportAudit.Run(report, new RuleOptions { BlankReading = reading }).Findings;
                Assert.Contains(findings, finding => IsThe(total, finding) && finding.Certainty == Certainty.Certain);
            }
        }
    }

    private static bool IsThe(FormTotal total, Finding finding) =>
        finding.Difference is not null && finding.Cells.Select(cell => cell.Cell).ToHashSet().SetEquals(total.Parts.Append(total.Cell));

    private static (string Rule, string Subject, string Cells) Instance(Finding finding) =>
        (finding.RuleId, finding.Subject, string.Join(' ', finding.Cells.Select(cell => cell.Cell.Path)));

    private static HashSet<(string Rule, string Subject)> Passed(AuditResult result) =>
        [.. result.Answers().Where(answer => answer.Verdict == RuleVerdict.Pass).Select(answer => (answer.Rule.Id, answer.Subject))];
}
