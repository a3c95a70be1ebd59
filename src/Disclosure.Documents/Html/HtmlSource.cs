using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>A page that was parsed, and where its elements stand.</summary>
/// <param name="Document">The page.</param>
/// <param name="Positions">Where elements stand in the source, counted from 1; not all of them.</param>
internal sealed record HtmlSource(IDocument Document, IReadOnlyDictionary<IElement, int> Positions) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Document.Dispose();
}
