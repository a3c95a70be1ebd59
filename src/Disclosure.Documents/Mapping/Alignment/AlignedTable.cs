using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping.Alignment;

/// <summary>A table without lines, or its part on one page: its heads, its rows, and the words that make them up.</summary>
internal sealed class AlignedTable
{
    private readonly IReadOnlyList<PlacedLabel> tracks;
    private readonly IReadOnlyList<PlacedLabel> heads;
    private readonly IReadOnlyList<PlacedLabel> above;
    private readonly PlacedLabel? corner;
    private readonly ColumnBands bands;
    private readonly bool isContinued;

    /// <summary>A table, or its part.</summary>
    /// <param name="table">The section whose table it is.</param>
    /// <param name="labels">The labels over its columns.</param>
    /// <param name="others">All other labels of it.</param>
    /// <param name="words">The words that are no labels.</param>
    /// <param name="prose">Those of them that stand in lines as wide as prose.</param>
    /// <param name="before">Its part on the page before; null where it begins.</param>
    public AlignedTable(SectionKind table, IReadOnlyList<PlacedLabel> labels, IReadOnlyList<PlacedLabel> others, IReadOnlyList<PlacedWord> words,
        IReadOnlySet<PlacedWord> prose, AlignedTable? before)
    {
        Table = table;
        isContinued = before is not null && before.heads.Count > 0 && !labels.Any(label => IsColumnOf(label, table));
        heads = isContinued ? before!.heads : [.. labels.Where(label => IsColumnOf(label, table)).OrderBy(label => label.Left)];
        tracks = isContinued ? before!.tracks : [.. (before?.tracks ?? []).Concat(labels.Where(IsTrack)).OrderBy(label => label.Left)];
        corner = isContinued
            ? before!.corner
            : heads.Count == 0 ? null
            : labels.FirstOrDefault(label => label.Meaning.HeadsOf.Count > 0 && label.Right <= heads[0].Left);
        above = [.. others.Where(label => label.Meaning.IsOfBlock)];
        var bottom = isContinued || heads.Count == 0 ? double.MinValue : heads.Max(head => head.Bottom);
        var inRows = others.Where(label => label.Meaning.IsOfRows && RowLabel.IsIn(label.Cell, table)).ToList();
        var below = words.Where(word => word.Middle > bottom).ToList();
        Rows = table == SectionKind.ReconsiderationAndLitigation ? RowBands.Unlabelled([.. below.Where(word => !prose.Contains(word))])
            : inRows.Count == 0 ? [] : RowBands.Labelled(inRows, below);
        bands = Bands(before);
        var isWhole = !isContinued && heads.Count > 0 && IsWholeBlock() && !words.Where(word => word.Middle <= bottom && word.HasLetters).Any(IsPartOfHead);
        IsCertain = (isContinued ? before!.IsCertain && AgreesWith(before) : isWhole && bands.IsCertain)
            && !(IsOfSome && Rows.Any(row => bands.HoldsTwo(row.Figures)));
        Words = [.. labels.Concat(inRows).Concat(above).SelectMany(label => label.Words), .. Rows.SelectMany(row => row.Figures)];
    }

    /// <summary>The section whose table it is.</summary>
    public SectionKind Table { get; }

    /// <summary>Its rows.</summary>
    public IReadOnlyList<AlignedRow> Rows { get; }

    /// <summary>The words that make it up.</summary>
    public IReadOnlyList<PlacedWord> Words { get; }

    private bool IsCertain { get; }

    /// <summary>The table as a grid: a row for each label, blank where nothing stands, and without cells where that cannot be known.</summary>
    public IReadOnlyList<PrintedLine> Lines(GridBudget budget)
    {
        var grid = new PrintedGrid(budget);
        var first = Table == SectionKind.ReconsiderationAndLitigation ? 0 : 1;
        var next = 0;
        foreach (var block in above) grid.Place(next++, 0, block.Cell);
        for (var i = 0; i < tracks.Count; i++)
        {
            grid.Place(next, i * heads.Count / tracks.Count, tracks[i].Cell with { Columns = Math.Max(1, heads.Count / tracks.Count) });
        }

        if (tracks.Count > 0) next++;
        if (first > 0 && heads.Count > 0) grid.Place(next, 0, corner?.Cell ?? new PrintedCell("", heads[0].Cell.Place));
        for (var i = 0; i < heads.Count; i++) grid.Place(next, i + first, heads[i].Cell);
        next++;
        foreach (var row in Rows) Place(row, next++, first, grid);
        return grid.Lines();
    }

    private void Place(AlignedRow row, int at, int first, PrintedGrid grid)
    {
        var figures = IsCertain && !row.IsDoubted ? bands.Split(row.Figures) : null;
        var place = row.Label?.Cell.Place ?? PlacedLabel.Place(row.Figures);
        var label = row.Label is null ? FormSection.Of(Table).Label : BilingualText.Same(row.Label.Text);
        var doubt = figures is null ? new ReadingProblem(ProblemCatalogue.UnalignedRow, place, ("row", label)) : null;
        if (row.Label is not null) grid.Place(at, 0, row.Label.Cell);
        for (var column = 0; column < heads.Count; column++)
        {
            var words = figures?[column] ?? [];
            var cell = words.Count == 0 ? new PrintedCell("", place) : new PrintedCell(AlignedRow.TextOf(words), PlacedLabel.Place(words));
            grid.Place(at, column + first, cell with { Doubt = doubt });
        }
    }

    // The heads show where the columns are, and rows with a figure for each.
    private ColumnBands Bands(AlignedTable? before)
    {
        var columns = new ColumnBands(isContinued ? before!.bands.Known : heads.Select(head => (head.Left, head.Right))) { IsOfSome = IsOfSome };
        var rows = Rows.Where(row => !row.IsDoubted && row.Figures.Count > 0).ToList();
        for (var again = 0; again < 2; again++)
        {
            foreach (var row in rows) columns.Learn(row.Figures);
        }

        return columns;
    }

    private bool IsOfSome => HeadReader.IsOfSome(Table, heads.Count);

    // On another page the columns may stand elsewhere: a row with a figure for each shows that they do not.
    private bool AgreesWith(AlignedTable before) =>
        bands.IsCertain && Rows.Any(row => !row.IsDoubted && new ColumnBands(before.bands.Known).Learn(row.Figures));

    // Where a head of a block is missing, its figures would be taken for those of another.
    private bool IsWholeBlock() => Table != SectionKind.ProactiveDisclosure || KnownForms.Current.BlocksOf(Table)
        .Any(block => block.Columns.Count == heads.Count && block.Columns.Zip(heads).All(pair => pair.Second.Meaning.Elements.Contains(pair.First)));

    private bool IsPartOfHead(PlacedWord word) =>
        heads.Any(head => word.Left > head.Right && word.Bottom > head.Top && word.Top < head.Bottom)
        || heads.Any(head => head.Words.Any(part => LabelFinder.IsBelow(part, word) || LabelFinder.IsBelow(word, part)));

    private static bool IsColumnOf(PlacedLabel label, SectionKind table) =>
        label.Meaning.Elements.OfType<FormColumn>().Any(column => column.Block.Table.Section == table);

    private static bool IsTrack(PlacedLabel label) =>
        label.Meaning.Elements.Any(element => element is FormBlock { Table.Section: SectionKind.ReconsiderationAndLitigation });
}
