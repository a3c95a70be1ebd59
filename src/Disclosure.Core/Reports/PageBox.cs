namespace Disclosure.Reports;

/// <summary>A box on a page, in points (1/72 inch) from the page's upper left corner.</summary>
/// <param name="Left">The distance of its left edge from that of the page.</param>
/// <param name="Top">The distance of its upper edge from that of the page.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record PageBox(decimal Left, decimal Top, decimal Width, decimal Height);
