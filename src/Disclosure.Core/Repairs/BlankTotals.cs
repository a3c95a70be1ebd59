using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs.Slips;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Repairs;

/// <summary>
/// Several totals of a table that are not filled in though their parts are, such as a whole column: one slip, however many
/// rules report it. What belongs to it are the findings about these cells, and the equations that would hold if each total
/// were the sum of its parts. A single one is found by its equations.
/// </summary>
internal sealed class BlankTotals
{
    private const int LeastTotals = 2;

    private readonly AuditedReport report;
    private readonly Dictionary<FormCell, decimal> sums = [];

    private BlankTotals(AuditedReport report, IReadOnlyList<FormTotal> blanks, IReadOnlyList<Finding> findings)
    {
        this.report = report;
        foreach (var total in blanks) sums[total.Cell] = total.Parts.Sum(part => report[part].Number ?? 0);
        AddTotalsOfTotals(blanks[0].Cell.Table);
        var own = findings.Where(IsOfTheseCells).ToLookup(finding => blanks.Any(total => total.Cell.Path == finding.Subject));
        Findings = [.. own[true], .. findings.Where(IsExplained), .. own[false]];
    }

    /// <summary>The findings, those about the totals first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The slip.</summary>
    public Explanation Sign => SlipCatalogue.TotalLeftBlank.Suspected(
        ("table", Cells[0].Table.Label),
        ("count", NumberText.Of(Cells.Count)),
        ("cells", new BilingualText(string.Join('、', Cells.Select(cell => cell.Name.Chinese)), string.Join(", ", Cells.Select(cell => cell.Name.English)))));

    // The totals that are not filled in, in the order of the form.
    private IReadOnlyList<FormCell> Cells => [.. sums.Keys.OrderBy(cell => cell.Index)];

    /// <summary>The blank totals of each table that has any.</summary>
    public static IReadOnlyList<BlankTotals> Of(AuditedReport report, IReadOnlyList<Finding> findings) => findings.Count == 0 ? [] :
    [
        .. report.Form.Totals.Where(total => report[total.Cell].IsEmpty && total.Parts.Any(part => report[part].Number is not null))
            .GroupBy(total => total.Cell.Table)
            .Where(table => table.DistinctBy(total => total.Cell).Count() >= LeastTotals)
            .Select(table => new BlankTotals(report, [.. table], findings))
            .Where(blank => blank.Findings.Count > 0),
    ];

    // Where a whole column of totals is blank, so are the parts of its own total.
    private void AddTotalsOfTotals(FormTable table)
    {
        var others = report.Form.Totals.Where(total => total.Cell.Table == table && report[total.Cell].IsEmpty && !sums.ContainsKey(total.Cell));
        foreach (var total in others.ToList())
        {
            if (total.Parts.Any(sums.ContainsKey)) sums[total.Cell] = total.Parts.Sum(Value);
        }
    }

    private decimal Value(FormCell cell) => sums.TryGetValue(cell, out var sum) ? sum : report[cell].Number ?? 0;

    private bool IsExplained(Finding finding)
    {
        if (finding.Equation is not { } equation || !equation.Terms.Any(term => sums.ContainsKey(term.Cell))) return false;
        var difference = equation.Terms.Sum(term => term.CoefficientOnLeft * Value(term.Cell)) - equation.Constant;
        return equation.Relation.HoldsFor(difference);
    }

    private bool IsOfTheseCells(Finding finding) =>
        finding is { Equation: null, Rule.Class: RuleClass.Arithmetic }
        && finding.Cells.Any(cell => cell.Figure.IsEmpty)
        && finding.Cells.Where(cell => cell.Figure.IsEmpty).All(cell => sums.ContainsKey(cell.Cell));
}
