using System.Collections.Immutable;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Where drawing shows: within a box, and within each of some outlines.</summary>
/// <param name="Box">The box.</param>
/// <param name="Outlines">The outlines; mostly none.</param>
internal sealed record ClipRegion(Box Box, ImmutableList<Outline> Outlines)
{
    // A shape that nests or winds more than this is not followed.
    private const int MostOutlines = 8;
    private const int MostSides = 400;

    /// <summary>Whether only its box is known.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether the box says all.</summary>
    public bool IsBox => Outlines.IsEmpty && !IsDoubtful;

    /// <summary>What is left within a box.</summary>
    public ClipRegion Within(Box box) => this with { Box = Box.And(box) };

    /// <summary>What is left within an outline.</summary>
    public ClipRegion Within(Box box, Outline outline) => outline.Sides > MostSides || Outlines.Count >= MostOutlines
        ? this with { Box = Box.And(box), IsDoubtful = true }
        : this with { Box = Box.And(box), Outlines = Outlines.Add(outline) };

    /// <summary>How much of a box shows, from 0 to 1.</summary>
    public double PartOf(Box box)
    {
        var part = Box.PartOf(box);
        foreach (var outline in Outlines)
        {
            if (part <= 0) return 0;
            part = Math.Min(part, outline.PartOf(box));
        }

        return part;
    }
}
