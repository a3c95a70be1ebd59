namespace Disclosure.Documents.Pdf.Painting;

/// <summary>What was drawn on a page, in the order in which it was drawn.</summary>
/// <param name="Number">The page's number.</param>
/// <param name="Bounds">What of the page is seen.</param>
internal sealed record PaintedPage(int Number, Box Bounds)
{
    /// <summary>The characters.</summary>
    public List<PaintedGlyph> Glyphs { get; } = [];

    /// <summary>The lines.</summary>
    public List<PaintedLine> Lines { get; } = [];

    /// <summary>What covers what was drawn before.</summary>
    public List<PaintedArea> Areas { get; } = [];

    /// <summary>The boxes of text that a reviewer struck out.</summary>
    public List<Box> StruckOut { get; } = [];

    /// <summary>What was filled in.</summary>
    public List<FieldValue> Fields { get; } = [];

    /// <summary>How many things were drawn, be they seen or not.</summary>
    public int Drawn { get; set; }

    /// <summary>Whether there are pictures on it.</summary>
    public bool HasPictures { get; set; }
}
