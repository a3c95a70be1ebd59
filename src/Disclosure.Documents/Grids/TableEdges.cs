namespace Disclosure.Documents.Grids;

/// <summary>Where bars stand at the edge of a table of text.</summary>
[Flags]
internal enum TableEdges
{
    /// <summary>Bars stand between cells alone.</summary>
    None = 0,

    /// <summary>A bar begins each row.</summary>
    Before = 1,

    /// <summary>A bar ends each row.</summary>
    Behind = 2,
}
