using Disclosure.Documents.Grids;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Pdf;

/// <summary>
/// Finds the lines that run through text and end with it, as those do by which text is struck, and takes them from the
/// ruling lines. A line that runs through text and far beyond it may be either.
/// </summary>
internal sealed class Strikes
{
    // In parts of the font's size: where a line must run above the baseline, and how far it may reach beyond its text.
    private const double Lowest = 0.14;
    private const double Highest = 0.62;
    private const double Beyond = 1.2;

    // In parts of a character's width, how much of it a line must run through; and of a line, how much of it through characters.
    private const double Most = 0.6;
    private const double Least = 0.25;
    private const double LeastText = 0.5;

    // In points: pieces of one line.
    private const double SameHeight = 0.6;
    private const double SmallestGap = 1;
    private const long MostComparisons = 50_000_000;

    private readonly List<Glyph> glyphs;
    private readonly int[] order;
    private readonly double largest;
    private long comparisons;

    private Strikes(List<Glyph> glyphs)
    {
        this.glyphs = glyphs;
        order = [.. Enumerable.Range(0, glyphs.Count).Where(i => !glyphs[i].IsTurned).OrderBy(i => glyphs[i].Baseline)];
        largest = order.Length == 0 ? 0 : order.Max(i => glyphs[i].Size);
    }

    /// <summary>Marks what is struck.</summary>
    /// <param name="glyphs">The characters of a page, changed in their places.</param>
    /// <param name="rulings">Its lines, from which those are taken that strike.</param>
    /// <param name="struckOut">The boxes of text that a reviewer struck out.</param>
    /// <exception cref="GridLimitException">There are more lines through more characters than on any page of a report.</exception>
    public static void Mark(List<Glyph> glyphs, RulingFinder rulings, IReadOnlyList<Extent> struckOut)
    {
        var strikes = new Strikes(glyphs);
        if (strikes.order.Length == 0) return;
        strikes.MarkAcross(rulings.Across);
        foreach (var line in rulings.Slanted) strikes.MarkSlanted(line);
        foreach (var box in struckOut) strikes.MarkBox(box);
    }

    private void MarkAcross(List<Ruling> rulings)
    {
        var sorted = Enumerable.Range(0, rulings.Count).OrderBy(i => rulings[i].At).ThenBy(i => rulings[i].From).ToList();
        var taken = new HashSet<int>();
        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            while (end < sorted.Count && rulings[sorted[end]].At - rulings[sorted[start]].At <= SameHeight) end++;
            foreach (var line in Lines(rulings, sorted.GetRange(start, end - start)))
            {
                if (IsStrike(rulings, line)) taken.UnionWith(line);
            }

            start = end;
        }

        if (taken.Count == 0) return;
        var left = rulings.Where((_, i) => !taken.Contains(i)).ToList();
        rulings.Clear();
        rulings.AddRange(left);
    }

    // What is drawn in pieces, or twice, is one line.
    private static IEnumerable<List<int>> Lines(List<Ruling> rulings, List<int> pieces)
    {
        var line = new List<int>();
        var to = double.MinValue;
        foreach (var piece in pieces.OrderBy(piece => rulings[piece].From))
        {
            if (line.Count > 0 && rulings[piece].From > to + SmallestGap)
            {
                yield return line;
                line = [];
            }

            line.Add(piece);
            to = line.Count == 1 ? rulings[piece].To : Math.Max(to, rulings[piece].To);
        }

        if (line.Count > 0) yield return line;
    }

    private bool IsStrike(List<Ruling> rulings, List<int> line)
    {
        var (at, from, to) = (rulings[line[0]].At, line.Min(piece => rulings[piece].From), line.Max(piece => rulings[piece].To));
        var met = Near(at + (Lowest * 0.5), at + (Highest * largest)).Where(i => IsThrough(glyphs[i], at))
            .Select(i => (Index: i, Part: PartWithin(glyphs[i], from, to))).Where(hit => hit.Part >= Least).ToList();
        if (met.Count == 0) return false;
        var size = met.Max(hit => glyphs[hit.Index].Size);
        var (left, right) = (met.Min(hit => glyphs[hit.Index].Left), met.Max(hit => glyphs[hit.Index].Right));
        var isStrike = left - from <= Beyond * size && to - right <= Beyond * size
            && met.Sum(hit => hit.Part * WidthOf(glyphs[hit.Index])) >= LeastText * (to - from);
        foreach (var (index, part) in met) glyphs[index] = With(glyphs[index], isStrike && part >= Most ? Look.Struck : Look.Uncertain);
        return isStrike;
    }

    // A line at a slant strikes what it runs through if it keeps within the text's own room; else it parts a head.
    private void MarkSlanted((double StartX, double StartY, double EndX, double EndY) line)
    {
        var (left, right) = (Math.Min(line.StartX, line.EndX), Math.Max(line.StartX, line.EndX));
        var (top, bottom) = (Math.Min(line.StartY, line.EndY), Math.Max(line.StartY, line.EndY));
        var met = Near(top, bottom + largest).Where(i => HeightAt(line, glyphs[i].CentreX) is { } at && IsThrough(glyphs[i], at)).ToList();
        if (met.Count == 0) return;
        var size = met.Max(i => glyphs[i].Size);
        var isStrike = met.Min(i => glyphs[i].Left) - left <= Beyond * size && right - met.Max(i => glyphs[i].Right) <= Beyond * size
            && met.Min(i => glyphs[i].Baseline - glyphs[i].Size) - top <= size / 2 && bottom - met.Max(i => glyphs[i].Baseline) <= size / 2;
        if (!isStrike) return;
        foreach (var i in met) glyphs[i] = With(glyphs[i], Look.Struck);
    }

    private void MarkBox(Extent box)
    {
        foreach (var i in Near(box.Top, box.Bottom + largest))
        {
            var glyph = glyphs[i];
            if (glyph.CentreY <= box.Top || glyph.CentreY >= box.Bottom || PartWithin(glyph, box.Left, box.Right) is not (>= Least and var part)) continue;
            glyphs[i] = With(glyph, part >= Most ? Look.Struck : Look.Uncertain);
        }
    }

    private static Glyph With(Glyph glyph, Look look) => glyph with { Look = glyph.Look | look };

    private static bool IsThrough(Glyph glyph, double at) => glyph.Baseline - at >= Lowest * glyph.Size && glyph.Baseline - at <= Highest * glyph.Size;

    private static double PartWithin(Glyph glyph, double from, double to) => (Math.Min(to, glyph.Right) - Math.Max(from, glyph.Left)) / WidthOf(glyph);

    private static double WidthOf(Glyph glyph) => Math.Max(0.01, glyph.Right - glyph.Left);

    private static double? HeightAt((double StartX, double StartY, double EndX, double EndY) line, double x) =>
        (x - line.StartX) / (line.EndX - line.StartX) is var part && part is >= 0 and <= 1 ? line.StartY + (part * (line.EndY - line.StartY)) : null;

    // The characters whose baseline lies between two heights.
    private IEnumerable<int> Near(double top, double bottom)
    {
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (glyphs[order[middle]].Baseline < top) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < order.Length && glyphs[order[i]].Baseline <= bottom; i++)
        {
            if (++comparisons > MostComparisons) throw new GridLimitException();
            yield return order[i];
        }
    }
}
