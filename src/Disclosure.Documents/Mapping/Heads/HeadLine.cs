using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>A row of heads as it is printed.</summary>
/// <param name="Pieces">How many pieces it has.</param>
/// <param name="BlanksBehind">How many blank ones stand behind the last head; below 0 where rows differ in that.</param>
/// <param name="HasGaps">Whether blank ones stand between heads.</param>
internal sealed record HeadLine(int Pieces, int BlanksBehind, bool HasGaps)
{
    /// <summary>That of a row of so many pieces, the last of which fill in for what spans.</summary>
    public static HeadLine Filled(int pieces) => new(pieces, -1, false);

    /// <summary>That of some cells.</summary>
    public static HeadLine Of(IReadOnlyList<PrintedCell> cells)
    {
        var behind = cells.Reverse().TakeWhile(cell => cell.IsBlank).Count();
        var gaps = cells.Take(cells.Count - behind).SkipWhile(cell => cell.IsBlank).Any(cell => cell.IsBlank);
        return new HeadLine(cells.Count, behind, gaps);
    }
}
