using System.Text;
using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping.Alignment;

/// <summary>A row of a table without lines.</summary>
/// <param name="label">Its label; null in section 四, whose rows have none.</param>
internal sealed class AlignedRow(PlacedLabel? label)
{
    private const double WordGap = 0.9;

    /// <summary>Its label.</summary>
    public PlacedLabel? Label => label;

    /// <summary>The words that stand in it, its label aside.</summary>
    public List<PlacedWord> Figures { get; } = [];

    /// <summary>Whether its label may be a part of another one, or words near it may be a part of its figures.</summary>
    public bool IsDoubted { get; set; }

    /// <summary>Where it stands.</summary>
    public double Middle => label is null ? Figures.Average(figure => figure.Middle) : (label.Top + label.Bottom) / 2;

    /// <summary>What stands in a cell: a space between words, two between what stands apart, and line by line.</summary>
    public static string TextOf(IEnumerable<PlacedWord> words)
    {
        var text = new StringBuilder();
        PlacedWord? last = null;
        foreach (var line in Lines(words))
        {
            if (text.Length > 0) text.Append('\n');
            last = null;
            foreach (var word in line.OrderBy(word => word.Left))
            {
                if (last is not null) text.Append(word.Left - last.Right > WordGap * word.Size ? "  " : " ");
                text.Append(word.Text);
                last = word;
            }
        }

        return text.ToString();
    }

    private static List<List<PlacedWord>> Lines(IEnumerable<PlacedWord> words)
    {
        var lines = new List<List<PlacedWord>>();
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (lines.Count > 0 && word.Middle - lines[^1][0].Middle < 0.3 * word.Size) lines[^1].Add(word);
            else lines.Add([word]);
        }

        return lines;
    }
}
