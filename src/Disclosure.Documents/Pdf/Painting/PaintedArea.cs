namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Something that was drawn over a part of a page: a filled shape, a picture, or a very thick line.</summary>
/// <param name="Box">The box that holds it.</param>
/// <param name="Order">How many things were drawn before.</param>
internal sealed record PaintedArea(Box Box, int Order)
{
    /// <summary>Its shape; null where it fills its box.</summary>
    public Outline? Outline { get; init; }

    /// <summary>Its colour; null where it has many.</summary>
    public Tint? Tint { get; init; }

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture { get; init; }

    /// <summary>How much it covers what lies behind, from 0 to 1.</summary>
    public double Alpha { get; init; } = 1;

    /// <summary>Whether nobody but a program that displays it could say what of it covers.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The layer on which it lies.</summary>
    public Layer? Layer { get; init; }

    /// <summary>How much of a box it covers, from 0 to 1.</summary>
    public double PartOf(Box box) => Box.PartOf(box) is var part && part > 0 && Outline is { } outline ? Math.Min(part, outline.PartOf(box)) : part;
}
