using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping;

/// <summary>The lines of one row in a strip of cells that stand a line each.</summary>
/// <param name="Key">The row's key; empty in section 四.</param>
/// <param name="Label">The cell after which its figures begin; blank in section 四.</param>
/// <param name="Labels">The lines of its labels.</param>
/// <param name="Lines">The lines behind its labels, up to the next label or to where prose begins.</param>
internal sealed record StripRow(string Key, PrintedCell Label, IReadOnlyList<PrintedLine> Labels, IReadOnlyList<PrintedLine> Lines)
{
    /// <summary>How many blank cells stand before its first label and may belong to it.</summary>
    public int BlanksBefore { get; init; }

    /// <summary>Whether another label follows its lines.</summary>
    public bool IsFollowedByLabel { get; init; }

    /// <summary>Whether a heading follows its lines.</summary>
    public bool IsFollowedByHeading { get; init; }

    /// <summary>Whether its table ends with it, and the document goes on.</summary>
    public bool IsLast { get; init; }
}
