using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping.Alignment;

/// <summary>
/// Puts figures into the rows of a table without lines. All that is written in a row lies in its band, and bands do not
/// overlap: what stands beside something of one row's label alone belongs to that row. What stands beside none could
/// belong to the row above or below, so that neither is read.
/// </summary>
internal static class RowBands
{
    private const double Overlap = 0.15;
    private const double NextLine = 0.8;

    /// <summary>The rows under their labels.</summary>
    /// <param name="labels">The labels of rows, and of heads of rows.</param>
    /// <param name="words">All other words below the heads.</param>
    public static List<AlignedRow> Labelled(IReadOnlyList<PlacedLabel> labels, IReadOnlyList<PlacedWord> words)
    {
        var rows = labels.Select(label => new AlignedRow(label)).OrderBy(row => row.Middle).ToList();
        var edge = labels.Max(label => label.Right);
        var beside = words.Where(word => word.Left < edge - (Overlap * word.Size)).ToList();
        foreach (var row in rows) row.IsDoubted = beside.Exists(word => GoesOn(row.Label!, word));
        foreach (var figure in words.Where(word => word.Left >= edge - (Overlap * word.Size)))
        {
            var own = rows.Where(row => IsBeside(figure, row.Label!.Top, row.Label.Bottom)).ToList();
            if (own.Exists(row => !IsGroup(row))) own.RemoveAll(IsGroup);
            var isStrange = beside.Exists(word => IsBeside(figure, word.Top, word.Bottom));
            if (own is [var only]) only.Figures.Add(figure);
            if (own.Count == 1 && !isStrange) continue;
            if (own.Count == 0 && !isStrange) own = [.. rows.Where(row => !IsGroup(row) && row.Middle < figure.Middle).TakeLast(1), .. rows.Where(row => !IsGroup(row) && row.Middle > figure.Middle).Take(1)];
            own.ForEach(row => row.IsDoubted = true);
        }

        return rows;
    }

    /// <summary>The one row of a table without labels: the first line below its heads.</summary>
    /// <param name="words">The words below the heads.</param>
    public static List<AlignedRow> Unlabelled(IReadOnlyList<PlacedWord> words)
    {
        if (words.Count == 0) return [];
        var row = new AlignedRow(null);
        var first = words.MinBy(word => word.Middle)!;
        row.Figures.AddRange(words.Where(word => IsBeside(word, first.Top, first.Bottom)));
        row.IsDoubted = row.Figures.Count < words.Count;
        return [row];
    }

    private static bool IsBeside(PlacedWord word, double top, double bottom) =>
        Math.Min(word.Bottom, bottom) - Math.Max(word.Top, top) > Overlap * word.Size;

    private static bool IsGroup(AlignedRow row) => RowLabel.IsGroup(row.Label!.Cell);

    // Words right above or below a label may be a part of it, so that it is another one.
    private static bool GoesOn(PlacedLabel label, PlacedWord word) =>
        Math.Min(label.Right, word.Right) > Math.Max(label.Left, word.Left)
        && word.Top - label.Bottom < NextLine * word.Size && label.Top - word.Bottom < NextLine * word.Size;
}
