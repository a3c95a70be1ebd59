using Disclosure.Forms;
using Disclosure.Repairs.Networks;
using Disclosure.Reports;
using Disclosure.Rules.Equations;

namespace Disclosure.Repairs.Slips;

/// <summary>What detectors can ask of a part: the form's rows and columns, the figures as they count, what does not add up.</summary>
internal sealed class RepairScene(AnnualDisclosureReport report, NetworkFigures figures, RepairOptions options)
{
    /// <summary>The report.</summary>
    public AnnualDisclosureReport Report => report;

    /// <summary>The figures of the part, packed.</summary>
    public NetworkFigures Figures => figures;

    /// <summary>The choices of the search.</summary>
    public RepairOptions Options => options;

    /// <summary>（七）总计.</summary>
    public FormRow TotalRow => Rows.Single(row => row.IsTotal());

    /// <summary>The rows of outcomes.</summary>
    public IEnumerable<FormRow> OutcomeRows => Rows.Where(row => row.Group is not null && !row.IsTotal());

    /// <summary>The rows of outcomes and their total.</summary>
    public IEnumerable<FormRow> DisposedRows => Rows.Where(row => row.Group is not null);

    private IReadOnlyList<FormRow> Rows => figures.Network.Cells[0].Block.Rows;

    private bool IsOfApplications => figures.Network.Cells[0].Table.Section == SectionKind.Applications;

    public FormCell CellAt(FormRow row, FormColumn column) => report.Form.FindCell($"{row.Path}.{column.Key}")!;

    /// <summary>The number as it counts; 0 for a figure that is not known.</summary>
    public long NumberAt(FormCell cell) => figures.Values[figures.Network.LinkOf(cell)];

    public long NumberAt(string row, FormColumn column) => NumberAt(report.Form.FindCell($"{column.Table.Path}.{row}.{column.Key}")!);

    public long[] NumbersOf(FormRow row) => [.. row.Block.Columns.Select(column => NumberAt(CellAt(row, column)))];

    /// <summary>
    /// Applicant kinds of which one accounts for more than it received, and another for as many fewer: the first of each pair
    /// holds outcomes that may belong to the second.
    /// </summary>
    public IEnumerable<(FormColumn From, FormColumn To, long Count)> OppositeApplicants()
    {
        if (!IsOfApplications) return [];
        var gaps = GapsOfBalance().ToList();
        return
            from less in gaps
            where less.Gap < 0
            from more in gaps
            where more.Gap == -less.Gap && more.Gap <= long.MaxValue
            select (less.Column, more.Column, (long)more.Gap);
    }

    /// <summary>The rows of which a cell stands in an equation of the part that does not hold.</summary>
    public IEnumerable<FormRow> RowsInDoubt() => !IsOfApplications ? [] : Rows.Where(row => row.Block.Columns.Any(column => IsInDoubt(CellAt(row, column))));

    private bool IsInDoubt(FormCell cell)
    {
        var link = figures.Network.LinkOf(cell);
        return figures.Needs[figures.Network.Heads[link]] != 0 || figures.Needs[figures.Network.Tails[link]] != 0;
    }

    // What each applicant kind received and was carried over, less what was disposed of and carried forward.
    private IEnumerable<(FormColumn Column, Int128 Gap)> GapsOfBalance()
    {
        for (var node = 0; node < figures.Network.Nodes.Count; node++)
        {
            var (equation, sign) = figures.Network.Nodes[node];
            if (EquationRole.BalanceOf(equation.Form) is not var (column, intake)) continue;
            yield return (column, -figures.Needs[node] * sign * (intake == EquationSide.Left ? 1 : -1));
        }
    }
}
