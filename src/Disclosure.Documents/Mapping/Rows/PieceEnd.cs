namespace Disclosure.Documents.Mapping.Rows;

/// <summary>What ends a piece of a row.</summary>
internal enum PieceEnd
{
    /// <summary>A bar, a tab, or the edge of a cell: the row ends with its line.</summary>
    Cell,

    /// <summary>Spaces: blanks leave no trace.</summary>
    Spaces,

    /// <summary>A bar, and mostly the line.</summary>
    BarAndLine,

    /// <summary>The line.</summary>
    Line,

    /// <summary>The line, and an empty one behind it.</summary>
    EmptyLine,

    /// <summary>A bar for some pieces, and for others the line alone: which bars are cells cannot be known.</summary>
    BarOrLine,
}
