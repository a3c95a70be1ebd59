namespace Disclosure.Documents.Pdf.Painting;

/// <summary>An upright box on a page, in points from the page's lower left corner.</summary>
/// <param name="Left">Its left side.</param>
/// <param name="Bottom">Its lower side.</param>
/// <param name="Right">Its right side.</param>
/// <param name="Top">Its upper side.</param>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    /// <summary>How wide it is.</summary>
    public double Width => Right - Left;

    /// <summary>How high it is.</summary>
    public double Height => Top - Bottom;

    /// <summary>Whether nothing is left of it.</summary>
    public bool IsEmpty => !(Right > Left && Top > Bottom);

    /// <summary>What it shares with another.</summary>
    public Box And(Box other) => new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    /// <summary>The box, larger on all sides.</summary>
    public Box Grown(double by) => new(Left - by, Bottom - by, Right + by, Top + by);

    /// <summary>Whether a point lies within it.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Bottom && y <= Top;

    /// <summary>How much of another box it covers, from 0 to 1.</summary>
    public double PartOf(Box other)
    {
        var width = Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
        var height = Math.Min(Top, other.Top) - Math.Max(Bottom, other.Bottom);
        return width <= 0 || height <= 0 ? 0 : width * height / Math.Max(1e-6, other.Width * other.Height);
    }
}
