using Disclosure.Forms;

namespace Disclosure.Reports.Units;

/// <summary>
/// The sums of the units' reports, cell by cell: exact, with the number of blanks, and with what is not known. A blank adds nothing where
/// the unit's table has any number and blanks may be read so; else it is not known. Immutable.
/// </summary>
internal sealed class UnitSums
{
    private readonly IReadOnlyList<PlacedUnit> units;
    private readonly bool readsBlanksAsZero;
    private readonly Int128[] counts;
    private readonly decimal[] amounts;
    private readonly int[] blanks;
    private readonly int[] unknown;

    /// <summary>Adds up.</summary>
    /// <param name="form">The form of the sum.</param>
    /// <param name="units">The units; of one without a report nothing is known.</param>
    /// <param name="readsBlanksAsZero">Whether a blank in a table with numbers adds nothing.</param>
    public UnitSums(Form form, IReadOnlyList<PlacedUnit> units, bool readsBlanksAsZero)
    {
        (Form, this.units, this.readsBlanksAsZero) = (form, units, readsBlanksAsZero);
        (counts, amounts) = (new Int128[form.Cells.Count], new decimal[form.Cells.Count]);
        (blanks, unknown) = (new int[form.Cells.Count], new int[form.Cells.Count]);
        List<FormCell[]> tables = [.. form.Tables.Select(table => table.Cells.ToArray())];
        foreach (var unit in units)
        {
            if (unit.Report?.Report is not { } report || report.Form != form) AddOther(unit.Report?.Report);
            else foreach (var table in tables) Add(report, table);
        }
    }

    /// <summary>The form of the sum.</summary>
    public Form Form { get; }

    public decimal KnownIn(FormCell cell) => cell.Kind == FigureKind.Amount ? amounts[cell.Index] : (decimal)counts[cell.Index];

    public int BlanksIn(FormCell cell) => blanks[cell.Index];

    public int UnknownIn(FormCell cell) => unknown[cell.Index];

    /// <summary>By how much rounding can have changed the sum: half a unit of the last digit of each amount.</summary>
    public decimal RoundingIn(FormCell cell) =>
        cell.Kind != FigureKind.Amount ? 0 : units.Sum(unit => unit.Report is { } report ? RoundingOf(FigureOf(report.Report, cell)) : 0);

    public Addend[] AddendsOf(FormCell cell) => [.. units.Select(unit => AddendOf(unit, cell))];

    /// <summary>By how much rounding can have changed an amount; one that is 0, or no number, was not rounded.</summary>
    public static decimal RoundingOf(Figure amount) => amount.Number is { } number && number != 0 ? Half(number.Scale) : 0;

    private static decimal Half(int decimals) => new(5, 0, 0, isNegative: false, (byte)(decimals + 1));

    private Figure FigureOf(AnnualDisclosureReport report, FormCell cell) =>
        report.Form == Form ? report[cell] : report.Form.Find(cell.Key) is { } same ? report[same] : Figure.Absent;

    private Addend AddendOf(PlacedUnit unit, FormCell cell)
    {
        if (unit.Report?.Report is not { } report) return new Addend(unit.Unit, Figure.Absent, null);
        var figure = FigureOf(report, cell);
        var number = NumberOf(figure, cell);
        var isBlank = figure.IsEmpty && readsBlanksAsZero && report.Form.Find(cell.Key) is { } own && report.Digest.Of(own.Table).Numbers > 0;
        return new Addend(unit.Unit, figure, number ?? (isBlank ? 0 : null));
    }

    // Whether blanks add nothing is asked where there is one.
    private void Add(AnnualDisclosureReport report, FormCell[] cells)
    {
        bool? isFilled = null;
        foreach (var cell in cells)
        {
            ref readonly var figure = ref report.FigureOf(cell);
            if (cell.Kind == FigureKind.Amount && figure.Number is { } amount) amounts[cell.Index] += amount;
            else if (cell.Kind != FigureKind.Amount && figure.Count is { } count) counts[cell.Index] += count;
            else if (figure.IsEmpty && (isFilled ??= readsBlanksAsZero && report.Digest.Of(cell.Table).Numbers > 0)) blanks[cell.Index]++;
            else unknown[cell.Index]++;
        }
    }

    // Of a unit that reports in another edition, or not at all, cell by cell.
    private void AddOther(AnnualDisclosureReport? report)
    {
        var unit = new PlacedUnit(new Unit { Name = "-" }, report is null ? null : new Series.SeriesReport(report), []);
        foreach (var cell in Form.Cells)
        {
            var addend = AddendOf(unit, cell);
            if (addend.Number is not { } number) unknown[cell.Index]++;
            else if (addend.Figure.IsEmpty) blanks[cell.Index]++;
            else if (cell.Kind == FigureKind.Amount) amounts[cell.Index] += number;
            else counts[cell.Index] += (Int128)number;
        }
    }

    // A count with decimals is none.
    private static decimal? NumberOf(in Figure figure, FormCell cell) => cell.Kind == FigureKind.Amount ? figure.Number : figure.Count;
}
