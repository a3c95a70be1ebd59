using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>
/// The columns of section 四 as its heads prove them. A head may name its track itself, as 复议结果维持; else the track is
/// the head that stands over the column, where the places of heads are known, or the order of the heads must be the form's.
/// Each track may have a table of its own, which bears its name.
/// </summary>
internal static class CaseHeads
{
    private static IReadOnlyList<FormBlock> Tracks => KnownForms.Current.CaseTracks;

    private static IReadOnlyList<string> Outcomes => KnownForms.Current.CaseOutcomes;

    private static IReadOnlyList<string> Paths => KnownForms.Current.CasePaths;

    /// <summary>The paths of the columns in printed order; null where the heads do not prove them.</summary>
    /// <param name="rows">The cells of the head.</param>
    /// <param name="columns">The cells that name columns, in printed order.</param>
    /// <param name="hasPlaces">Whether a cell's place in its row is its column.</param>
    public static IReadOnlyList<string>? PathsOf(IReadOnlyList<IReadOnlyList<PrintedCell>> rows,
        IReadOnlyList<(PrintedCell Cell, int Index, string Key)> columns, bool hasPlaces)
    {
        if (columns.Count == Outcomes.Count) return OfOneTrack(rows, columns);
        if (columns.Count != Paths.Count) return null;
        if (columns.All(column => OwnPath(column.Cell) is not null)) return Whole([.. columns.Select(column => OwnPath(column.Cell)!)]);
        var tracks = columns.Chunk(Outcomes.Count).ToList();
        if (!tracks.TrueForAll(track => AreOutcomes(rows, track))) return null;
        if (!hasPlaces || ByPlace(rows, columns) is not { } placed) return IsInOrder(rows) ? InOrder(tracks) : null;
        return placed.SequenceEqual(InOrder(tracks))
            || rows.SelectMany(row => row).Where(cell => TrackOf(cell) is not null).All(cell => cell.Columns == Outcomes.Count)
            ? placed
            : null;
    }

    /// <summary>Whether heads of all tracks name none of them, so that names on lines before may be theirs.</summary>
    public static bool LacksNames(TableHead head, IReadOnlyList<PrintedCell> cells) =>
        head.Table == SectionKind.ReconsiderationAndLitigation && head.ColumnKeys.Count == Paths.Count
            && !cells.Any(cell => TrackOf(cell) is not null || OwnPath(cell) is not null);

    /// <summary>Whether heads name the outcomes of several tracks, so that a name above is not that of all of them.</summary>
    public static bool AreOfSeveralTracks(IEnumerable<PrintedCell> cells) => cells.Count(IsOutcome) > Outcomes.Count;

    // A table of one track has the form's five columns below its name, and no other track's, nor 行政诉讼 over 行政复议.
    private static string[]? OfOneTrack(IReadOnlyList<IReadOnlyList<PrintedCell>> rows, IReadOnlyList<(PrintedCell Cell, int Index, string Key)> columns)
    {
        var cells = rows.SelectMany(row => row).ToList();
        if (cells.Select(TrackOf).OfType<string>().Distinct().ToList() is not [var track]) return null;
        if (track == Tracks[0].Path && cells.Exists(cell => LabelIndex.Of(cell.Text).HeadsOf.Any(IsOfCases))) return null;
        return AreOutcomes(rows, columns) ? [.. columns.Select(column => $"{track}.{column.Key}")] : null;
    }

    private static bool AreOutcomes(IReadOnlyList<IReadOnlyList<PrintedCell>> rows, IReadOnlyList<(PrintedCell Cell, int Index, string Key)> track) =>
        ColumnOrder.IsProven([.. track.Select(column => (column.Key, RowOf(rows, column.Cell)))], Outcomes);

    private static int RowOf(IReadOnlyList<IReadOnlyList<PrintedCell>> rows, PrintedCell cell) =>
        Enumerable.Range(0, rows.Count).First(row => rows[row].Any(each => ReferenceEquals(each, cell)));

    // The tracks as the form has them, the outcomes of each as its heads do.
    private static string[] InOrder(IEnumerable<(PrintedCell Cell, int Index, string Key)[]> tracks) =>
        [.. Tracks.Zip(tracks).SelectMany(track => track.Second.Select(column => $"{track.First.Path}.{column.Key}"))];

    private static string[]? ByPlace(IReadOnlyList<IReadOnlyList<PrintedCell>> rows, IReadOnlyList<(PrintedCell Cell, int Index, string Key)> columns) =>
        Whole([.. columns.Select(column => $"{TrackOver(rows, column.Index)}.{column.Key}")]);

    private static string[]? Whole(string[] paths) => paths.Order().SequenceEqual(Paths.Order()) ? paths : null;

    private static string? TrackOver(IReadOnlyList<IReadOnlyList<PrintedCell>> rows, int index) =>
        rows.Reverse().Select(row => Over(row, index)).Select(cell => cell is null ? null : TrackOf(cell)).FirstOrDefault(track => track is not null);

    // A cell stands over the columns that it spans; without a span, over the blank ones that follow it.
    private static PrintedCell? Over(IReadOnlyList<PrintedCell> row, int index)
    {
        var start = index;
        while (start > 0 && row[start].IsBlank) start--;
        return row[start] is { IsBlank: false } cell && (cell.Columns == 1 || start + cell.Columns > index) ? cell : null;
    }

    // Read line by line, 行政复议 stands before 行政诉讼. Where that head is lost, the outcomes of 行政复议 stand before
    // the other tracks, or all three tracks in one row.
    private static bool IsInOrder(IReadOnlyList<IReadOnlyList<PrintedCell>> rows)
    {
        var cells = rows.SelectMany(row => row).ToList();
        var tracks = cells.Where(cell => TrackOf(cell) is not null).ToList();
        if (!tracks.Select(TrackOf).Distinct().SequenceEqual(Tracks.Select(track => track.Path))) return false;
        var litigation = cells.FindIndex(cell => LabelIndex.Of(cell.Text).HeadsOf.Any(IsOfCases));
        var first = cells.IndexOf(tracks[0]);
        if (litigation >= 0) return first < litigation;
        return (rows.Count > 1 && rows.Any(row => tracks.TrueForAll(row.Contains)))
            || cells.Skip(first).TakeWhile(cell => TrackOf(cell) is null || cell == tracks[0]).Count(IsOutcome) == Outcomes.Count;
    }

    private static string? TrackOf(PrintedCell cell) =>
        LabelIndex.Of(cell.Text).Elements.OfType<FormBlock>().FirstOrDefault(block => IsOfCases(block.Table))?.Path;

    private static bool IsOutcome(PrintedCell cell) => LabelIndex.Of(cell.Text).Elements.Any(element => element is FormColumn && IsOfCases(element.Table!));

    private static string? OwnPath(PrintedCell cell) =>
        LabelIndex.Of(cell.Text).Elements.OfType<FormColumn>().Where(column => IsOfCases(column.Block.Table)).Select(column => column.Path).Distinct()
            .ToList() is [var only]
            ? only
            : null;

    private static bool IsOfCases(FormTable table) => table.Section == SectionKind.ReconsiderationAndLitigation;
}
