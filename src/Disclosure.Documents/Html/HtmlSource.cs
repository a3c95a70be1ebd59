using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>A page that was parsed, and where its elements stand.</summary>
/// <param name="Document">The page.</param>
/// <param name="Positions">Where its elements stand in the source, counted from 1.</param>
/// <param name="Sheets">The elements that hold its style sheets, or ask for some, in their order.</param>
/// <param name="Tables">Its tables.</param>
internal sealed record HtmlSource(IDocument Document, ElementPositions Positions, IReadOnlyList<IElement> Sheets, IReadOnlyList<IElement> Tables);
