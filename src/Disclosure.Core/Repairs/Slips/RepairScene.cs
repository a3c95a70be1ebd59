using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;

namespace Disclosure.Repairs.Slips;

/// <summary>What detectors can ask of a part: the form's rows and columns, the figures as they count, what does not add up.</summary>
internal sealed class RepairScene
{
    private readonly AnnualDisclosureReport report;
    private readonly TiedFigures figures;

    /// <summary>The first report of a part.</summary>
    public RepairScene(Dossier dossier, IRepairSearch search)
        : this(dossier, search, search.Figures.Reports[0])
    {
    }

    private RepairScene(Dossier dossier, IRepairSearch search, ReportSlot slot)
    {
        Dossier = dossier;
        Search = search;
        Slot = slot;
        report = dossier.ReportIn(slot)!;
        figures = search.Figures;
    }

    /// <summary>All reports.</summary>
    public Dossier Dossier { get; }

    /// <summary>The search of the part.</summary>
    public IRepairSearch Search { get; }

    /// <summary>The report that is looked at.</summary>
    public ReportSlot Slot { get; }

    /// <summary>The figures of the part, packed.</summary>
    public TiedFigures Figures => figures;

    /// <summary>The same part, each of its reports looked at in turn.</summary>
    public IEnumerable<RepairScene> OfEachReport() => figures.Reports.Select(slot => slot == Slot ? this : new RepairScene(Dossier, Search, slot));

    /// <summary>The same part, the report looked at in which all changes are; null where they are in several.</summary>
    public RepairScene? Of(IReadOnlyList<RepairEdit> edits) =>
        edits.Any(edit => edit.Report != edits[0].Report) ? null : OfEachReport().Single(scene => scene.Slot == edits[0].Report);

    /// <summary>A row, a column or a cell, by name; behind the report's own name where that is not the subject.</summary>
    public BilingualText Named(BilingualText name) => ReportNames.Within(Dossier.Find(Slot)?.Name, name);

    /// <summary>The place of a cell of the report; -1 when none of the equations has it.</summary>
    public int LinkOf(FormCell cell) => figures.LinkOf(new ReportCell(cell, Slot));

    /// <summary>（七）总计.</summary>
    public FormRow TotalRow => Rows.Single(row => row.IsTotal());

    /// <summary>The rows of outcomes.</summary>
    public IEnumerable<FormRow> OutcomeRows => Rows.Where(row => row.Group is not null && !row.IsTotal());

    /// <summary>The rows of outcomes and their total.</summary>
    public IEnumerable<FormRow> DisposedRows => Rows.Where(row => row.Group is not null);

    private IReadOnlyList<FormRow> Rows => First.Block.Rows;

    private bool IsOfApplications => First.Table.Section == SectionKind.Applications;

    private FormCell First => Enumerable.Range(0, figures.Values.Length).Select(figures.CellAt).First(cell => cell.Report == Slot).Cell;

    public FormCell CellAt(FormRow row, FormColumn column) => report.Form.FindCell($"{row.Path}.{column.Key}")!;

    /// <summary>The number as it counts; 0 for a figure that is not known.</summary>
    public long NumberAt(FormCell cell) => LinkOf(cell) is >= 0 and var link ? figures.Values[link] : report[cell].Count ?? 0;

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

    private bool IsInDoubt(FormCell cell) => LinkOf(cell) is >= 0 and var link && figures.IsInDoubt(link);

    // What each applicant kind received and was carried over, less what was disposed of and carried forward.
    private IEnumerable<(FormColumn Column, Int128 Gap)> GapsOfBalance()
    {
        foreach (var (equation, gap) in figures.Gaps)
        {
            if (equation.Equation.Terms[0].Report != Slot || EquationRole.BalanceOf(equation.Equation) is not var (column, intake)) continue;
            yield return (column, intake == EquationSide.Left ? gap : -gap);
        }
    }
}
