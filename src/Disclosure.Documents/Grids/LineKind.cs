namespace Disclosure.Documents.Grids;

/// <summary>What a printed line holds.</summary>
internal enum LineKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Text without separators: a paragraph, or one cell where cells stand a line each.</summary>
    Text,

    /// <summary>One cell closed by a bar, blank or not; further bars are columns over which cells of its row span.</summary>
    Cell,

    /// <summary>A row of cells.</summary>
    Row,
}
