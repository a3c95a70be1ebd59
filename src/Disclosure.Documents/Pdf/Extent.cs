namespace Disclosure.Documents.Pdf;

/// <summary>A box on a page, in points from its upper left corner.</summary>
/// <param name="Left">Its left side.</param>
/// <param name="Top">Its upper side.</param>
/// <param name="Right">Its right side.</param>
/// <param name="Bottom">Its lower side.</param>
internal readonly record struct Extent(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The middle between its sides.</summary>
    public double CentreX => (Left + Right) / 2;

    /// <summary>The middle of its height.</summary>
    public double CentreY => (Top + Bottom) / 2;
}
