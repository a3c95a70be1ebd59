using Disclosure.Forms;
using Disclosure.Repairs.Networks;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Repairs;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class RepairLawTests
{
    private static readonly ApplicantKind[] Kinds = [.. Enum.GetValues<ApplicantKind>().Where(kind => kind != ApplicantKind.Total)];

    [Property(MaxTest = 300)]
    public void A_balanced_report_needs_no_repair(BalancedReport balanced)
    {
        var result = ReportRepair.Find(balanced.Report);

        Assert.Empty(result.Parts);
        Assert.Equal((0L, 1L, true), (result.Size, result.SetCount, result.IsComplete));
    }

    [Property(MaxTest = 500)]
    public void One_wrong_cell_of_table_3_is_the_only_smallest_set_and_its_value_is_restored(ChangedCell changed)
    {
        if (changed.Cell.Table.Section != SectionKind.Applications) return;

        var part = Assert.Single(ReportRepair.Find(changed.After).Parts);

        var edit = Assert.Single(Assert.Single(part.SmallestSets).Edits);
        Assert.Equal(changed.Cell, edit.Cell);
        Assert.Equal(changed.Before[changed.Cell].Count, edit.To);
        Assert.True(edit.Values.IsDetermined);
        Assert.Equal(changed.Before, changed.After.Apply(part.Best!));
    }

    [Property(MaxTest = 300)]
    public void One_wrong_cell_of_table_4_cannot_be_located(ChangedCell changed)
    {
        if (changed.Cell.Table.Section == SectionKind.Applications) return;

        var part = Assert.Single(ReportRepair.Find(changed.After).Parts);

        Assert.Equal(1, part.Size);
        Assert.All(part.Repairs, repair => Assert.Equal(changed.Cell.Block, Assert.Single(repair.Edits).Cell.Block));
        Assert.Contains(part.Repairs, repair => repair.Edits[0].Cell == changed.Cell && repair.Edits[0].To == changed.Before[changed.Cell].Count);
        Assert.Equal(part.SetCount == 1, part.IsLocated);
    }

    [Property(MaxTest = 400)]
    public void Every_repair_mends_the_equations_of_its_part_and_breaks_none(WrongCells wrong)
    {
        var before = Failing(wrong.After);
        var parts = ReportRepair.Find(wrong.After).Parts;
        foreach (var part in parts)
        {
            foreach (var repair in part.Repairs)
            {
                var after = Failing(wrong.After.Apply(repair));
                if (parts.Count > 1) after.ExceptWith(Waiting(wrong.After.Edition));
                Assert.DoesNotContain(part.Equations, equation => after.Contains(equation.Equation));
                Assert.Subset(before, after);
                Assert.All(repair.Proof, proof => Assert.True(proof.HoldsAfter));
                Assert.All(repair.Edits, edit => Assert.InRange(edit.To, edit.Values.Least, edit.Values.Most ?? long.MaxValue));
            }
        }
    }

    [Property(MaxTest = 400)]
    public void One_repair_of_every_part_mends_the_report(WrongCells wrong)
    {
        var result = ReportRepair.Find(wrong.After);

        var mended = result.Parts.Aggregate(wrong.After, (report, part) => report.Apply(part.SmallestSets.Last()));

        Assert.True(result.IsComplete);
        Assert.Empty(Failing(mended));
        Assert.True(ReportRepair.Find(mended).Size == 0);
        Assert.True(result.Size <= wrong.Before.Form.Cells.Count(cell => wrong.Before[cell] != wrong.After[cell]));
    }

    [Property(MaxTest = 400)]
    public void The_sets_of_the_report_are_the_product_of_the_sets_of_its_parts(WrongCells wrong)
    {
        var result = ReportRepair.Find(wrong.After);

        Assert.Equal(result.SetCount, result.Parts.Aggregate(1L, (product, part) => product * part.SetCount));
        Assert.Equal(result.Size, result.Parts.Sum(part => part.Size));
        Assert.Equal(Failing(wrong.After), result.Parts.SelectMany(part => part.Equations).Select(equation => equation.Equation).ToHashSet());
    }

    [Property(MaxTest = 200)]
    public void Renaming_the_applicant_kinds_renames_the_sets(WrongCells wrong)
    {
        var turned = ApplicantsTurned(wrong.After, wrong.After);

        var sets = SetsOf(wrong.After).Select(set => set.Select(cell => Turned(cell).Path).Order(StringComparer.Ordinal));
        var setsOfTurned = SetsOf(turned).Select(set => set.Select(cell => cell.Path).Order(StringComparer.Ordinal));

        Assert.Equal(sets.Select(Joined).Order(StringComparer.Ordinal), setsOfTurned.Select(Joined).Order(StringComparer.Ordinal));
    }

    [Property(MaxTest = 200)]
    public void Repairs_come_in_one_order_each_time_and_ranks_rise(WrongCells wrong)
    {
        var first = ReportRepair.Find(wrong.After).Parts.SelectMany(part => part.Repairs).ToList();
        var second = ReportRepair.Find(wrong.After).Parts.SelectMany(part => part.Repairs).ToList();

        Assert.Equal(first.Select(repair => (repair.ToString(), repair.Rank)), second.Select(repair => (repair.ToString(), repair.Rank)));
        Assert.All(ReportRepair.Find(wrong.After).Parts, part => Assert.Equal(part.Repairs.OrderBy(repair => repair.Rank), part.Repairs));
    }

    // An equation that the others imply can wait until several parts are mended.
    private static IEnumerable<Equation> Waiting(ReportEdition edition) =>
        EquationNetwork.Of(RuleCatalogue.Rulebook.Analyse(Form.Of(edition))).OfType<EquationNetwork>().SelectMany(network => network.System.Equations.Except(network.Nodes.Select(node => node.Equation))).Select(equation => equation.Equation);

    private static string Joined(IEnumerable<string> paths) => string.Join(' ', paths);

    private static IEnumerable<IEnumerable<FormCell>> SetsOf(AnnualDisclosureReport report) =>
        ReportRepair.Find(report).Parts.SelectMany(part => part.SmallestSets).Select(repair => repair.Edits.Select(edit => edit.Cell));

    private static HashSet<Equation> Failing(AnnualDisclosureReport report) =>
        [.. ReportAudit.Run(report).Findings.Select(finding => finding.Equation).OfType<Equation>().Where(form => form.Relation == Relation.Equal)];

    private static AnnualDisclosureReport ApplicantsTurned(AnnualDisclosureReport from, AnnualDisclosureReport to)
    {
        var builder = to.ToBuilder();
        foreach (var cell in from.Form.Table(SectionKind.Applications).Cells) builder.Set(Turned(cell), from[cell]);
        return builder.Build();
    }

    // Each kind takes the place of the next, the last that of the first.
    private static FormCell Turned(FormCell cell)
    {
        if (cell.Table.Section != SectionKind.Applications) return cell;
        var columns = cell.Block.Columns;
        var place = columns.TakeWhile(column => column != cell.Column).Count();
        return place == Kinds.Length ? cell : (cell.Table.Cells.Single(other => other.Row == cell.Row && other.Column == columns[(place + 1) % Kinds.Length]));
    }
}
