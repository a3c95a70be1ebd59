using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Findings;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class FindingTests
{
    [Fact]
    public void An_equation_that_does_not_hold_is_told_with_both_sides_and_every_cell()
    {
        var finding = ReportAudit.Run(SampleReports.PetitionBureau2019).Findings.First(each => each.RuleId == "DC3001");

        Assert.Equal((11m, 0m, 11m), (finding.Left, finding.Right, finding.Difference));
        Assert.Equal(EquationSide.Left, finding.LargerSide);
        Assert.Equal("applications.*.naturalPerson", finding.Subject);
        Assert.Equal(
            [
                ("applications.receivedThisYear.naturalPerson", EquationSide.Left, 1),
                ("applications.carriedOverFromPriorYear.naturalPerson", EquationSide.Left, 1),
                ("applications.totalDisposed.naturalPerson", EquationSide.Right, 1),
                ("applications.carriedForwardToNextYear.naturalPerson", EquationSide.Right, 1),
            ],
            finding.Cells.Select(cell => (cell.Cell.Path, cell.Side!.Value, cell.Sign!.Value)));
        Assert.Equal(11m, finding.Cells[0].Figure.Number);
        Assert.Equal(Certainty.AssumingBlanksAreZero, finding.Certainty);
        Assert.Equal(finding.Cells.Skip(1).Select(cell => cell.Cell), finding.ReadAsZero.Select(cell => cell.Cell));
        Assert.Contains("第五十条", finding.Basis.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_petition_bureau_has_one_cause_in_two_columns_and_no_other_broken_sum()
    {
        var errors = ReportAudit.Run(SampleReports.PetitionBureau2019).Findings.Where(finding => finding.Severity == RuleSeverity.Error);

        Assert.Equal(["DC1101", "DC3001", "DC3001"], errors.Select(finding => finding.RuleId));
    }

    [Property]
    public void The_difference_is_left_less_right_and_names_the_larger_side(ChangedCell changed) =>
        Assert.All(ReportAudit.Run(changed.After).Findings.Where(finding => finding.Left is not null), finding =>
        {
            Assert.Equal(finding.Left - finding.Right, finding.Difference);
            Assert.NotEqual(0, finding.Difference);
            Assert.Equal(finding.Left > finding.Right ? EquationSide.Left : EquationSide.Right, finding.LargerSide);
            Assert.Contains(finding.LargerSide == EquationSide.Left ? "前者多" : "后者多", finding.Message(), StringComparison.Ordinal);
        });

    [Property]
    public void Findings_of_equal_reports_are_equal_and_so_are_their_hash_codes(AnyReport any)
    {
        var first = ReportAudit.Run(any.Report).Findings;
        var second = ReportAudit.Run(any.Report.ToBuilder().Build()).Findings;

        Assert.Equal(first, second);
        Assert.Equal(first.Select(finding => finding.GetHashCode()), second.Select(finding => finding.GetHashCode()));
        Assert.Equal(first.Select(finding => finding.Message()), second.Select(finding => finding.Message()));
    }

    [Property]
    public void Findings_at_other_figures_are_not_equal(ChangedCell changed)
    {
        var one = ReportAudit.Run(changed.After).Findings.First(finding => finding.Left is not null);
        var other = ReportAudit.Run(changed.After.With(changed.Cell, changed.After[changed.Cell].Number!.Value + 1_000_000_007m)).Findings
            .First(finding => finding.RuleId == one.RuleId && finding.Subject == one.Subject);

        Assert.NotEqual(one, other);
        Assert.Equal(one.Fingerprint, other.Fingerprint);
    }

    [Property]
    public void Messages_are_full_sentences_in_both_languages(AnyReport any) =>
        Assert.All(ReportAudit.Run(any.Report).Findings, finding =>
        {
            Assert.EndsWith("。", finding.Message(), StringComparison.Ordinal);
            Assert.EndsWith(".", finding.Message(DisplayLanguage.English), StringComparison.Ordinal);
        });
}
