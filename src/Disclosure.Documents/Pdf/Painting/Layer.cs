using Disclosure.Documents.Grids;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Content that a reader of the file can switch on and off.</summary>
/// <param name="Token">What the file says of it: a group, or groups that belong together.</param>
/// <param name="Outer">The layer within which it lies; null where there is none.</param>
internal sealed record Layer(IToken Token, Layer? Outer)
{
    private const int Deepest = 64;

    /// <summary>Within how many layers it lies.</summary>
    public int Depth { get; } = Outer is null ? 0 : Outer.Depth < Deepest ? Outer.Depth + 1 : throw new GridLimitException();
}
