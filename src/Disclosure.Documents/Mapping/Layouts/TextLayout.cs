using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Layouts;

/// <summary>
/// How the pieces of rows of mere text could have been printed: how their columns are told, and what fills in for the places
/// that labels cover.
/// </summary>
/// <param name="Columns">How columns are told.</param>
/// <param name="Pieces">How many pieces are the same for all rows: those left over behind the figures, or all of them.</param>
internal sealed record TextLayout(ColumnRule Columns, int Pieces)
{
    private const int MostCounts = 8;

    /// <summary>Every layout that could have printed some of these rows: of the numbers of pieces, those that most rows have.</summary>
    public static IEnumerable<TextLayout> Of(IReadOnlyList<FoundRow> rows) =>
    [
        .. rows.Any(row => row.Head.Positions is not null) ? [new TextLayout(ColumnRule.UnderHeads, 0)] : Array.Empty<TextLayout>(),
        .. MostOften(rows.Select(row => row.Left).Where(left => left >= 0).Append(0)).Select(left => new TextLayout(ColumnRule.BehindLabel, left)),
        .. MostOften(rows.Where(row => row.Left >= 0).Select(row => row.Row.Cells.Count)
            .Concat(rows.SelectMany(row => row.Head.Lines).Select(line => line.Pieces))).SelectMany(all =>
            new[] { new TextLayout(ColumnRule.FilledBehind, all), new TextLayout(ColumnRule.FilledBefore, all) }),
    ];

    /// <summary>Whether these rows differ in more numbers of pieces than layouts are tried for.</summary>
    public static bool AreTooMany(IReadOnlyList<FoundRow> rows) => rows.Select(row => row.Left).Where(left => left > 0).Distinct().Count() > MostCounts;

    /// <summary>How it explains a row.</summary>
    public Fit Explain(FoundRow row)
    {
        if (row.Row.End == PieceEnd.BarOrLine || (row.IsApart && row.Row.Edges != row.Head.Edges)) return Fit.Against;
        if (Columns == ColumnRule.UnderHeads) return UnderHeads(row);
        if (!CanCount(row.Head) || !row.Head.Lines.All(Explains)) return Fit.Against;
        if (row.Row.End == PieceEnd.BarAndLine && row.Left >= 0 && row.Row.Cells.Skip(row.LabelAt + 1).All(cell => cell.IsBlank))
        {
            return new Fit([.. row.Row.Cells.Skip(row.LabelAt + 1).Take(row.Due)], !IsAlike(row));
        }

        if (row.Row.End == PieceEnd.BarAndLine && Columns == ColumnRule.FilledBehind && row.Left < row.Row.Fillers && IsAlike(row)) return Covered(row);
        var fit = row.Row.Fillers > 0 ? Closed(row) : row.Row.IsOpen ? OpenEnded(row) : Counted(row);
        return fit.Figures is { } figures && row.Row.End is PieceEnd.Line or PieceEnd.EmptyLine && !IsOfFigures(row, figures) ? Fit.Short : fit;
    }

    /// <summary>
    /// Whether so many rows show it. Where no heads show what is left over behind the figures, one row alone does not, unless
    /// it has but one figure. Where columns of the form have no head, all rows have as many figures as there are heads.
    /// </summary>
    public bool IsShownBy(IReadOnlyList<FoundRow> rows, int fitting) =>
        rows.All(row => !row.Head.IsOfSome || (fitting > 1 && (row.Left == 0 || (row.Left > 0 && row.Row.IsOpen))))
        && (fitting > 1 || this is { Columns: ColumnRule.BehindLabel, Pieces: 0 }
            || rows.All(row => row.Head.Lines.Count > 0 || row.Left <= row.Row.Fillers || row.Due == 1));

    private static IEnumerable<int> MostOften(IEnumerable<int> counts) =>
        counts.GroupBy(count => count).OrderByDescending(same => same.Count()).Take(MostCounts).Select(same => same.Key);

    // The pieces of a row that strayed out of its grid say nothing, nor do those below heads that are not known.
    private static bool CanCount(TableHead head) => (head.IsOfStrip || head.Lines.Count > 0) && head is { IsPartial: false, UnknownPositions.Count: 0 };

    // In a head too, pieces fill in behind its last word, or before the first where a cell reaches down from above.
    private bool Explains(HeadLine line) => Columns switch
    {
        ColumnRule.BehindLabel => !line.HasGaps && line.BlanksBehind == Pieces,
        ColumnRule.FilledBehind => !line.HasGaps && line.Pieces == Pieces,
        _ => line.BlanksBehind == 0 && line.Pieces == Pieces,
    };

    private static Fit UnderHeads(FoundRow row)
    {
        if (row.Head.Positions is not { } positions || row.Row.IsOfStrip) return Fit.Against;

        // Heads that begin with the first column have no place for labels.
        var behind = positions[0] == 0 ? row.LabelAt + 1 : 0;
        var cells = row.Row.Cells.Skip(behind).ToList();
        if (cells.Count < row.Head.Width) return Fit.Short;
        return cells.Count == row.Head.Width && row.LabelAt - behind < positions[0] && IsClear(cells, row)
            ? Fit.Of(positions.Select(index => cells[index]))
            : Fit.Against;
    }

    // Nothing but labels stands before the columns, damaged ones where the label stands above the row too; and no figure in a
    // column that has no head.
    private static bool IsClear(List<PrintedCell> cells, FoundRow row) =>
        cells.Take(row.Head.Positions![0]).All(cell => cell.IsBlank || RowLabel.IsIn(cell, row.Table) || (row.IsApart && cell.HasWords))
        && Enumerable.Range(row.Head.Positions[0], cells.Count - row.Head.Positions[0]).Except(row.Head.Positions)
            .All(index => cells[index].IsBlank || row.Head.UnknownPositions.Contains(index));

    // Bars behind its last cell close a row: what stands between them and the label are its figures, however many rows differ.
    private Fit Closed(FoundRow row)
    {
        var left = row.Left - row.Row.Fillers;
        return left < 0 ? Fit.Short : left > 0 ? Fit.Against : new Fit([.. row.Row.Cells.Skip(row.LabelAt + 1).Take(row.Due)], !IsAlike(row));
    }

    private Fit Counted(FoundRow row)
    {
        if (row.Left < 0) return Fit.Short;
        if (!IsAlike(row)) return Columns != ColumnRule.BehindLabel && row.Row.Cells.Count < Pieces ? Fit.Short : Fit.Against;
        var first = row.LabelAt + 1 + (Columns == ColumnRule.FilledBefore ? row.Left : 0);
        var cells = row.Row.Cells;
        var rest = cells.Where((_, index) => index > row.LabelAt && (index < first || index >= first + row.Due));
        return rest.All(cell => cell.IsBlank) ? Fit.Of(cells.Skip(first).Take(row.Due)) : Fit.Against;
    }

    private bool IsAlike(FoundRow row) =>
        Columns == ColumnRule.BehindLabel ? row.Left == Pieces : Pieces - row.Row.Cells.Count is 0 || Pieces - row.Row.Cells.Count == row.Row.Leading;

    // Pieces that fill in may be trimmed away, but none is added: one too many is a figure that stands twice, or a blank.
    private bool IsWider(FoundRow row) => Pieces > 0 && (Columns == ColumnRule.BehindLabel ? row.Left : row.Row.Cells.Count) > Pieces;

    // Labels that span into the columns leave fewer cells than columns. Then the cells are the last ones, unless a figure before
    // them, or a blank behind a figure, could be the one that spans.
    private static Fit Covered(FoundRow row)
    {
        var cells = row.Row.Cells.Skip(row.LabelAt + 1).SkipLast(row.Row.Fillers).ToList();
        if (cells.Count == 0 || !cells[0].IsBlank || cells.SkipWhile(cell => cell.IsBlank).Any(cell => cell.IsBlank)) return Fit.Short;
        return Fit.Of(Enumerable.Repeat(new PrintedCell("", row.Label.Place), row.Due - cells.Count).Concat(cells));
    }

    // Nothing shows where the last row of a table ends: pieces that fill in may be trimmed away. Blanks behind it may be one of
    // its own that was pushed out, unless it has none; and where figures are missing, only blanks are sure to be blanks.
    private Fit OpenEnded(FoundRow row)
    {
        var cells = row.Row.Cells.Skip(row.LabelAt + 1).ToList();
        var isBarred = row.Row.End == PieceEnd.BarAndLine;
        if (cells.Count < row.Due)
        {
            return cells.Count > 0 && row.Row.IsBeforeHeading && isBarred && cells.TrueForAll(cell => cell.IsBlank)
                ? Fit.Of(cells.Concat(Enumerable.Repeat(cells[^1], row.Due - cells.Count)))
                : Fit.Short;
        }

        if (isBarred && Counted(row) is { Figures: not null } counted) return counted;
        if (isBarred && IsWider(row)) return Fit.Short;
        var figures = cells.Take(row.Due).ToList();
        if (cells.Skip(row.Due).Any(cell => !cell.IsBlank)) return Fit.Against;
        if (row.Left == 0) return !figures[^1].IsBlank || figures.TrueForAll(cell => cell.IsBlank) ? Fit.Of(figures) : Fit.Short;
        return !figures[^1].IsBlank && (figures.TrueForAll(cell => !cell.IsBlank) || RowBalance.Holds(row.Table, figures)) ? Fit.Of(figures) : Fit.Short;
    }

    // Between lines without bars, words are more likely to have strayed in than to stand in a cell; and where the document ends
    // within the last of them, it may be a part of something else.
    private static bool IsOfFigures(FoundRow row, IReadOnlyList<PrintedCell> figures) =>
        figures.All(cell => cell.IsBlank || char.IsDigit(cell.Text[0]) || cell.Text.All(character => character == '#')
            || FigureText.Read(cell, FigureKind.SignedChange).State != FigureState.Unreadable)
        && (figures[^1].Doubt is null || RowBalance.Holds(row.Table, figures));
}
