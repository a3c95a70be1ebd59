using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Documents.Mapping.Layouts;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// Takes the figures of rows that stand between two headings. Every layout that could have printed a table is held against all
/// of its rows; those against which the fewest speak explain it, and a figure is taken where all of them put it into one cell.
/// </summary>
internal sealed class Agreement(TableContents contents)
{
    private const int LeastNumberedRows = 6;
    private readonly Dictionary<FoundRow, IReadOnlyList<PrintedCell>?> figures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FoundRow, UnprovenReason> reasons = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FoundRow> untold = new(ReferenceEqualityComparer.Instance);

    /// <summary>Places the figures of the rows, or refuses them and tells why.</summary>
    public void Judge(IReadOnlyList<FoundRow> rows)
    {
        foreach (var table in rows.GroupBy(row => (row.Table, row.Row.End, IsGrid: row.Row.Shape is not null)))
        {
            if (table.Key.IsGrid) JudgeGrid([.. table]);
            else JudgeText([.. table]);
        }

        foreach (var table in rows.Where(row => row.Table == SectionKind.Applications).GroupBy(row => row.HeadNumber)) RefuseNumbered([.. table]);
        foreach (var row in rows) Report(row, rows);
    }

    private void JudgeGrid(List<FoundRow> rows)
    {
        foreach (var row in rows) Agree(row, GridLayout.Readings(row));
    }

    private void JudgeText(List<FoundRow> rows)
    {
        var isBounded = TextLayout.AreTooMany(rows);
        var layouts = isBounded ? [] : Explaining(rows, TextLayout.Of(rows));
        foreach (var row in rows)
        {
            Agree(row, layouts.Select(layout => layout.Explain(row).Figures).OfType<IReadOnlyList<PrintedCell>>()
                .Where(reading => reading.All(cell => cell.IsBlank) || HasNoEdge(row, reading)));
        }

        if (isBounded) rows.ForEach(row => reasons[row] = UnprovenReason.TooManyWidths);
        if (rows[0].Row.End is PieceEnd.Line or PieceEnd.EmptyLine && LostCells.Of(rows) is { } lost)
        {
            contents.Problems.Add(lost);
            foreach (var row in rows) figures[row] = null;
            untold.UnionWith(rows.Where(row => row.Left < 0));
        }
    }

    // Before the label, a bar that may be the edge of the table shifts what follows; behind the figures it changes nothing. Where all
    // other rows have both edges, only a row with both may have them, and a cell less.
    private bool HasNoEdge(FoundRow row, IReadOnlyList<PrintedCell> reading)
    {
        var cells = row.Row.Cells;
        if (contents.Edges.AreBoth)
        {
            return !(cells[0].MayBeEdge && cells[^1].MayBeEdge && row.Left == 1)
                && !(row.Row.Edges.HasFlag(TableEdges.Behind) && cells[0].MayBeEdge && ReferenceEquals(reading[0], cells[0]))
                && !(row.Row.Edges.HasFlag(TableEdges.Before) && cells[^1].MayBeEdge && ReferenceEquals(reading[^1], cells[^1]));
        }

        return (!cells[0].MayBeEdge || contents.Edges.HasNone(TableEdges.Before)) && (!reading[^1].MayBeEdge || contents.Edges.HasNone(TableEdges.Behind));
    }

    /// <summary>
    /// Those of some layouts that explain rows. Where none explains all of them, the table is damaged, and one row more or less
    /// says nothing.
    /// </summary>
    public static List<TextLayout> Explaining(List<FoundRow> rows, IEnumerable<TextLayout> set)
    {
        var layouts = set.Select(layout => (Layout: layout, Fits: rows.ConvertAll(layout.Explain)))
            .Select(pair => (pair.Layout, Fitting: pair.Fits.Count(fit => fit is { Figures: not null, IsAgainst: false }),
                Against: pair.Fits.Count(fit => fit.IsAgainst)))
            .Where(pair => pair.Fitting > pair.Against && pair.Layout.IsShownBy(rows, pair.Fitting)).ToList();
        var most = layouts.Count == 0 ? 0 : layouts.Max(layout => layout.Fitting);
        return [.. layouts.Where(layout => layout.Fitting == most || (most < rows.Count && layout.Fitting == most - 1)).Select(layout => layout.Layout)];
    }

    private void Agree(FoundRow row, IEnumerable<IReadOnlyList<PrintedCell>> readings)
    {
        var different = readings.DistinctBy(reading => string.Join('|', reading.Select(cell => cell.Text))).Take(2).ToList();
        figures[row] = different.Count == 1 && row.Doubt is null ? different[0] : null;
        if (different.Count > 1) reasons[row] = UnprovenReason.Readings(row, different[0], different[1]);
        else if (different.Count == 1 && row.Doubt is { } doubt) reasons[row] = doubt;
    }

    // Where the first column counts its rows, it stands under the head of another, as where it has no head of its own.
    private void RefuseNumbered(List<FoundRow> rows)
    {
        var read = rows.FindAll(row => figures[row] is not null);
        var numbers = read.ConvertAll(row => FigureText.Read(figures[row]![0], FigureKind.Count).Number);
        if (read.Count < LeastNumberedRows || numbers.Zip(numbers.Skip(1)).Any(pair => pair.First is null || pair.Second != pair.First + 1)) return;
        contents.Problems.Add(new ReadingProblem(ProblemCatalogue.RowWithoutHead, read[0].Label.Place, ("row", BilingualText.Same(read[0].Label.Text))));
        foreach (var row in rows) figures[row] = null;
        untold.UnionWith(rows);
    }

    private void Report(FoundRow row, IReadOnlyList<FoundRow> rows)
    {
        contents.Add(row, figures[row]);
        if (figures[row] is not null || untold.Contains(row)) return;
        if (reasons.TryGetValue(row, out var reason)) contents.ReportUnproven(row, reason);
        else if (row.Row.Shape is not null) ReportOfGrid(row);
        else ReportOfText(row, rows);
    }

    private void ReportOfGrid(FoundRow row)
    {
        var own = row.Row.Cells.Skip(row.LabelAt < 0 ? 0 : row.LabelAt + row.Row.Cells[row.LabelAt].Columns).Where(cell => cell.IsOwn).ToList();
        var met = own.Count > row.Due ? Math.Max(row.Due, own.FindLastIndex(cell => !cell.IsBlank) + 1) : own.Count;
        if (met == row.Due) contents.ReportUnproven(row, UnprovenReason.Cells);
        else contents.ReportCells(row, met, row.Due, CellCount.BehindLabel);
    }

    private void ReportOfText(FoundRow row, IReadOnlyList<FoundRow> rows)
    {
        var pieces = row.Due + row.Left - row.Row.Fillers;
        var isBare = row.Row.End is PieceEnd.Line or PieceEnd.EmptyLine;
        if (row.Left == 0 && pieces == row.Due && row.Row.End != PieceEnd.BarAndLine
            && rows.Any(other => other.Table == row.Table && other.Left > 0 && other.Row.End == row.Row.End))
        {
            contents.ReportUnproven(row, UnprovenReason.OtherRowsAreWider);
        }
        else if (pieces == row.Due) contents.ReportUnproven(row, isBare ? UnprovenReason.Lines : UnprovenReason.Cells);
        else if (row.Row.IsOfStrip || row.LabelAt < 0) contents.ReportCells(row, pieces, row.Due, isBare ? CellCount.Lines : CellCount.BehindLabel);
        else contents.ReportCells(row, row.Row.Cells.Count, WidthDue(row, rows), CellCount.WholeRow);
    }

    // As many pieces as all rows have that were read below the same heads; else one for each head behind the label.
    private int WidthDue(FoundRow row, IReadOnlyList<FoundRow> rows)
    {
        var widths = rows.Where(other => other.HeadNumber == row.HeadNumber && figures[other] is not null).Select(other => other.Row.Cells.Count)
            .Distinct().ToList();
        return widths is [var all] ? all : row.LabelAt + 1 + row.Due;
    }
}
