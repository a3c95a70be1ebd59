using Disclosure.Documents.Grids;
using Disclosure.Forms;

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
    private const double SameLine = 0.15;

    /// <summary>The rows under their labels.</summary>
    /// <param name="labels">The labels of rows, and of row groups.</param>
    /// <param name="words">All other words below the heads.</param>
    public static List<AlignedRow> Labelled(IReadOnlyList<PlacedLabel> labels, IReadOnlyList<PlacedWord> words)
    {
        var all = labels.Select(label => new AlignedRow(label)).OrderBy(row => row.Middle).ToList();
        var rows = all.Where(row => !IsGroup(row.Label!, labels)).ToList();
        var edge = labels.Max(label => label.Right);
        var beside = words.Where(word => word.Left < edge - (Overlap * word.Size)).ToList();
        var figures = words.Where(word => word.Left >= edge - (Overlap * word.Size)).ToList();
        var isAtFoot = IsAtFoot(rows, beside, figures);
        foreach (var row in rows) row.IsDoubted = beside.Exists(word => GoesOn(row.Label!, word));
        foreach (var figure in figures)
        {
            var own = rows.Where(row => isAtFoot ? IsOnLine(figure, row.Label!.Bottom) : IsBeside(figure, row.Label!.Top, row.Label.Bottom)).ToList();
            var isStrange = beside.Exists(word => isAtFoot ? IsOnLine(figure, word.Bottom) : IsBeside(figure, word.Top, word.Bottom));
            if (own is [var only]) only.Figures.Add(figure);
            if (own.Count == 1 && !isStrange) continue;
            if (own.Count == 0 && isStrange) Meet(figure, beside, isAtFoot, all);
            else if (own.Count == 0)
            {
                own = [.. rows.Where(row => row.Middle < figure.Middle).TakeLast(1), .. rows.Where(row => row.Middle > figure.Middle).Take(1)];
            }

            own.ForEach(row => row.IsDoubted = true);
        }

        return [.. all.OrderBy(row => row.Middle)];
    }

    // Figures beside words that are no label are told as a row that is not known.
    private static void Meet(PlacedWord figure, List<PlacedWord> beside, bool isAtFoot, List<AlignedRow> rows)
    {
        var word = beside.First(word => isAtFoot ? IsOnLine(figure, word.Bottom) : IsBeside(figure, word.Top, word.Bottom));
        if (!rows.Exists(row => row.Label!.Words.Contains(word))) rows.Add(new AlignedRow(new PlacedLabel(word.Text, [word])) { IsDoubted = true });
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

    // Where each figure of a table stands on the last line of just one label, labels may reach up beyond their rows, as
    // in workbooks whose rows are too low for them.
    private static bool IsAtFoot(List<AlignedRow> rows, List<PlacedWord> beside, List<PlacedWord> figures) =>
        figures.TrueForAll(figure => rows.Count(row => IsOnLine(figure, row.Label!.Bottom)) + beside.Count(word => IsOnLine(figure, word.Bottom)) == 1);

    private static bool IsOnLine(PlacedWord word, double baseline) => Math.Abs(word.Baseline - baseline) < SameLine * word.Size;

    private static bool IsBeside(PlacedWord word, double top, double bottom) =>
        Math.Min(word.Bottom, bottom) - Math.Max(word.Top, top) > Overlap * word.Size;

    // Row groups stand beside several rows. （六）其他处理 is one where it has rows of its own.
    private static bool IsGroup(PlacedLabel label, IReadOnlyList<PlacedLabel> labels)
    {
        var groups = label.Meaning.Elements.OfType<FormRowGroup>().ToList();
        return groups.Count > 0 && (!label.Meaning.Elements.Any(element => element is FormRow)
            || labels.Any(other => other.Meaning.Elements.OfType<FormRow>().Any(row => row.Group is { } group && groups.Contains(group))));
    }

    // Words right above or below a label may be a part of it, so that it is another one.
    private static bool GoesOn(PlacedLabel label, PlacedWord word) =>
        Math.Min(label.Right, word.Right) > Math.Max(label.Left, word.Left)
        && word.Top - label.Bottom < NextLine * word.Size && label.Top - word.Bottom < NextLine * word.Size;
}
