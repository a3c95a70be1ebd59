using System.Text;

namespace Disclosure.Documents.Pdf;

/// <summary>Characters on one line, from left to right.</summary>
internal sealed class TextLine(List<Glyph> glyphs)
{
    // In parts of the font's size: a gap that parts words, one that parts what stands in different places, and how far
    // characters of one line may lie from each other in height.
    private const double WordGap = 0.25;

    /// <summary>The least gap that parts cells of a table, in parts of the font's size.</summary>
    public const double NarrowGap = 0.2;

    private const double WideGap = 0.9;
    private const double SameLine = 0.45;

    /// <summary>The characters.</summary>
    public IReadOnlyList<Glyph> Glyphs => glyphs;

    /// <summary>Where the line begins.</summary>
    public double Left => glyphs[0].Left;

    /// <summary>Where it ends.</summary>
    public double Right => glyphs[^1].Right;

    /// <summary>The size of its font.</summary>
    public double Size => Largest.Size;

    /// <summary>Where it stands.</summary>
    public double Baseline => Largest.Baseline;

    private Glyph Largest => field ??= glyphs.MaxBy(glyph => glyph.Size)!;

    /// <summary>Puts characters into lines, from the upper one down, and marks what stands off its line or over other text.</summary>
    public static List<TextLine> Of(IEnumerable<Glyph> glyphs) => Grouped(glyphs).ConvertAll(line => new TextLine(OffTheLine.Marked(line)));

    /// <summary>Puts the characters as they are into lines.</summary>
    public static List<TextLine> Unmarked(IEnumerable<Glyph> glyphs) => Grouped(glyphs).ConvertAll(line => new TextLine(line));

    /// <summary>What stands apart on the line: parts with wide gaps between them.</summary>
    public List<TextLine> Parts(double gap = WideGap) => Split(glyphs, gap).ConvertAll(part => new TextLine(part));

    /// <summary>The text: a space between words, two between what stands apart, and what is raised as such.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < glyphs.Count; i++)
        {
            var gap = i == 0 ? 0 : (glyphs[i].Left - glyphs[i - 1].Right) / Size;
            if (gap > WordGap) text.Append(gap > WideGap ? "  " : " ");
            text.Append(glyphs[i].Shown);
        }

        return text.ToString();
    }

    private static List<List<Glyph>> Grouped(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        var sum = 0.0;
        foreach (var glyph in Sorted(glyphs as List<Glyph> ?? [.. glyphs], IsBefore, all => all.OrderBy(glyph => glyph.CentreY).ThenBy(glyph => glyph.Left)))
        {
            if (lines.Count > 0 && Math.Abs((sum / lines[^1].Count) - glyph.CentreY) < SameLine * Math.Max(glyph.Size, lines[^1][0].Size))
            {
                lines[^1].Add(glyph);
                sum += glyph.CentreY;
            }
            else
            {
                lines.Add([glyph]);
                sum = glyph.CentreY;
            }
        }

        return lines.ConvertAll(line => Sorted(line, (one, other) => one.Left <= other.Left, all => all.OrderBy(glyph => glyph.Left)));
    }

    private static bool IsBefore(Glyph one, Glyph other) => one.CentreY < other.CentreY || (one.CentreY == other.CentreY && one.Left <= other.Left);

    // Most text is drawn in the order in which it is read.
    private static List<Glyph> Sorted(List<Glyph> glyphs, Func<Glyph, Glyph, bool> isBefore, Func<List<Glyph>, IEnumerable<Glyph>> sort)
    {
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (!isBefore(glyphs[i - 1], glyphs[i])) return [.. sort(glyphs)];
        }

        return glyphs;
    }

    private static List<List<Glyph>> Split(List<Glyph> line, double gap)
    {
        var parts = new List<List<Glyph>>();
        foreach (var glyph in line)
        {
            if (parts.Count > 0 && glyph.Left - parts[^1][^1].Right <= gap * Math.Max(glyph.Size, parts[^1][^1].Size)) parts[^1].Add(glyph);
            else parts.Add([glyph]);
        }

        return parts;
    }
}
