using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Repairs;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class PairLawTests
{
    [Property(MaxTest = 100)]
    public void Two_years_that_fit_need_no_repair(YearPair pair)
    {
        var result = ReportRepair.Find(pair.Dossier);

        Assert.Empty(result.Parts);
        Assert.Equal((0L, 1L, true), (result.Size, result.SetCount, result.IsComplete));
    }

    [Property(MaxTest = 200)]
    public void One_wrong_cell_of_either_year_is_the_only_smallest_set_and_its_value_is_restored(WrongPair wrong)
    {
        if (wrong.Cells.Count > 1) return;

        var part = Assert.Single(ReportRepair.Find(wrong.After).Parts);

        var edit = Assert.Single(Assert.Single(part.SmallestSets).Edits);
        Assert.Equal(wrong.Cells[0], new ReportCell(edit.Cell, edit.Report));
        Assert.Equal(wrong.Before[wrong.Cells[0]].Count, edit.To);
        Assert.True(edit.Values.IsDetermined);
        AssertSame(wrong.Before, wrong.After.Apply(part.Best!));
    }

    [Property(MaxTest = 200)]
    public void One_repair_of_every_part_mends_both_years_and_the_carry_over(WrongPair wrong)
    {
        var result = ReportRepair.Find(wrong.After);

        var mended = result.Parts.Aggregate(wrong.After, (dossier, part) => dossier.Apply(part.SmallestSets.Last()));

        Assert.True(result.IsComplete);
        Assert.True(result.Size <= wrong.Cells.Count);
        Assert.True(ReportAudit.EquationsHold(mended.Subject));
        Assert.True(ReportAudit.EquationsHold(mended.ReportIn(ReportSlot.PriorYear)!));
        Assert.DoesNotContain(ReportAudit.Run(mended).Findings, finding => finding.RuleId is "DC6001" or "DC6002");
        Assert.All(result.Parts.SelectMany(part => part.Repairs).SelectMany(repair => repair.Proof), proof => Assert.True(proof.HoldsAfter));
    }

    [Property(MaxTest = 200)]
    public void A_fixed_report_is_never_changed(WrongPair wrong)
    {
        var slot = wrong.Cells[0].Report;

        var result = ReportRepair.Find(wrong.After, new RepairOptions { FixedReports = [slot] });

        Assert.All(EditsOf(result), edit => Assert.NotEqual(slot, edit.Report));
    }

    [Property(MaxTest = 200)]
    public void A_fixed_cell_is_never_changed_and_the_others_never_cost_less_for_it(WrongPair wrong)
    {
        var result = ReportRepair.Find(wrong.After, new RepairOptions { FixedCells = wrong.Cells });

        Assert.All(EditsOf(result), edit => Assert.DoesNotContain(new ReportCell(edit.Cell, edit.Report), wrong.Cells));
        Assert.True(result.Size >= ReportRepair.Find(wrong.After).Size);
    }

    [Property(MaxTest = 100)]
    public void Which_year_is_looked_at_makes_no_difference(WrongPair wrong)
    {
        var prior = wrong.After.ReportIn(ReportSlot.PriorYear)!;
        var turned = new Dossier(prior, Companion.FollowingYear(wrong.After.Subject));

        var (one, other) = (ReportRepair.Find(wrong.After), ReportRepair.Find(turned));

        Assert.Equal((one.Size, one.SetCount), (other.Size, other.SetCount));
        Assert.Equal(
            SetsOf(one).Select(set => set.Select(cell => $"{(cell.Report.IsSubject ? "later" : "earlier")} {cell.Cell.Path}").Order(StringComparer.Ordinal)).Select(Joined).Order(StringComparer.Ordinal),
            SetsOf(other).Select(set => set.Select(cell => $"{(cell.Report.IsSubject ? "earlier" : "later")} {cell.Cell.Path}").Order(StringComparer.Ordinal)).Select(Joined).Order(StringComparer.Ordinal));
    }

    [Property(MaxTest = 100)]
    public void Companions_that_no_rule_ties_to_the_report_change_nothing_in_its_repairs(WrongCells wrong)
    {
        var alone = ReportRepair.Find(wrong.After);
        var ledger = new ReportBuilder(wrong.After.Form, wrong.After.Year).Build();

        var beside = ReportRepair.Find(new Dossier(wrong.After, Companion.Ledger(ledger)));

        Assert.Equal(
            alone.Parts.SelectMany(part => part.Repairs).Select(repair => (repair.ToString(), repair.Rank, repair.Message())),
            beside.Parts.SelectMany(part => part.Repairs).Select(repair => (repair.ToString(), repair.Rank, repair.Message())));
    }

    private static IEnumerable<RepairEdit> EditsOf(RepairResult result) => result.Parts.SelectMany(part => part.Repairs).SelectMany(repair => repair.Edits);

    private static IEnumerable<IEnumerable<ReportCell>> SetsOf(RepairResult result) =>
        result.Parts.SelectMany(part => part.SmallestSets).Select(repair => repair.Edits.Select(edit => new ReportCell(edit.Cell, edit.Report)));

    private static string Joined(IEnumerable<string> cells) => string.Join(' ', cells);

    private static void AssertSame(Dossier expected, Dossier actual)
    {
        Assert.Equal(expected.Subject, actual.Subject);
        Assert.Equal(expected.Companions, actual.Companions);
    }
}
