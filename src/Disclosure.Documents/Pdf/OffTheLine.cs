using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Pdf;

/// <summary>
/// Tells which characters of a line stand above or below it, as the marks of notes do, and which lie over others. What of
/// a word is on the line is certain where most of it, or the largest of it, has one baseline.
/// </summary>
internal static class OffTheLine
{
    // In parts of the font's size: what parts figures and their marks from others, what is one baseline, and what is surely another.
    private const double WordGap = 0.6;
    private const double SameBaseline = 0.08;
    private const double OtherBaseline = 0.13;

    // In parts of the largest size: what is as large, and what is surely smaller.
    private const double AsLarge = 0.9;
    private const double Small = 0.8;

    // In parts of the narrower one's width, how much of it may lie over its neighbour; and what has no width, lies over nothing.
    private const double Overlap = 0.4;
    private const double Narrowest = 0.1;
    private const double OtherSize = 1.5;

    /// <summary>The characters of a line, from left to right, each with its look.</summary>
    public static List<Glyph> Marked(List<Glyph> line)
    {
        if (line.Count < 2 || line.Exists(glyph => glyph.IsTurned)) return line;
        for (var start = 0; start < line.Count;)
        {
            var (end, right) = (start + 1, line[start].Right);
            var isEven = true;
            for (; end < line.Count && line[end].Left - right <= GapBefore(line, end) * Math.Max(line[end].Size, line[end - 1].Size); end++)
            {
                isEven &= line[end].Size == line[start].Size && line[end].Baseline == line[start].Baseline && line[end].Left >= right;
                right = Math.Max(right, line[end].Right);
            }

            if (!isEven)
            {
                MarkOverlaps(line, start, end);
                MarkBaselines(line, start, end);
            }

            start = end;
        }

        return line;
    }

    // Text over text: neither can be read.
    private static void MarkOverlaps(List<Glyph> line, int start, int end)
    {
        var last = start;
        for (var i = start + 1; i < end; i++)
        {
            var (one, other) = (line[last], line[i]);
            var narrower = Math.Min(one.Right - one.Left, other.Right - other.Left);
            var isMixed = one.IsPale != other.IsPale || one.IsSlanted != other.IsSlanted
                || Math.Max(one.Size, other.Size) > OtherSize * Math.Min(one.Size, other.Size);
            if (!isMixed && narrower > Narrowest * one.Size && one.Right - other.Left > Overlap * narrower)
            {
                line[last] = With(one, Look.Uncertain);
                line[i] = With(other, Look.Uncertain);
            }

            if (line[i].Right > line[last].Right) last = i;
        }
    }

    private static void MarkBaselines(List<Glyph> line, int start, int end)
    {
        var size = line.Skip(start).Take(end - start).Max(glyph => glyph.Size);
        var large = line.GetRange(start, end - start).FindAll(glyph => glyph.Size >= AsLarge * size);
        var clusters = large.GroupBy(glyph => Math.Round(glyph.Baseline / (SameBaseline * size))).OrderByDescending(cluster => cluster.Count()).ToList();
        var baseline = clusters[0].Average(glyph => glyph.Baseline);
        var off = large.FindAll(glyph => Math.Abs(glyph.Baseline - baseline) > SameBaseline * size);

        // Of as many above and below, who knows which are on the line; and what hangs below others of its size may be what they stand above.
        var isClear = off.Count == 0 || (off.Count < large.Count - off.Count && off.TrueForAll(glyph => glyph.Baseline < baseline));
        for (var i = start; i < end; i++)
        {
            var raised = (baseline - line[i].Baseline) / size;
            if (!isClear) line[i] = With(line[i], Look.Uncertain);
            else if (Math.Abs(raised) >= OtherBaseline) line[i] = With(line[i], raised > 0 ? Look.Raised : Look.Lowered);
            else if (Math.Abs(raised) > SameBaseline || (line[i].Size < Small * size && IsDigit(line[i]) && IsBesideDigit(line, i, start, end)))
            {
                line[i] = With(line[i], Look.Uncertain);
            }
        }
    }

    // A figure that stands apart from its label may be of another font, and its cell be set a little higher.
    private static double GapBefore(List<Glyph> line, int at) => IsDigit(line[at]) && !IsDigit(line[at - 1]) ? TextLine.NarrowGap : WordGap;

    private static bool IsDigit(Glyph glyph) => glyph.Text.Length == 1 && char.IsAsciiDigit(glyph.Text[0]);

    private static bool IsBesideDigit(List<Glyph> line, int at, int start, int end) =>
        (at > start && IsDigit(line[at - 1]) && line[at - 1].Size > line[at].Size)
            || (at + 1 < end && IsDigit(line[at + 1]) && line[at + 1].Size > line[at].Size);

    private static Glyph With(Glyph glyph, Look look) => glyph with { Look = glyph.Look | look };
}
