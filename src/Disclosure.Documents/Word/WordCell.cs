using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">What stands in it.</param>
internal sealed record WordCell(IReadOnlyList<WordBlock> Blocks)
{
    /// <summary>How many columns of the table's grid it covers.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Whether it belongs to the cell above it.</summary>
    public bool JoinsAbove { get; init; }

    /// <summary>Whether it belongs to the cell before it.</summary>
    public bool JoinsBefore { get; init; }

    /// <summary>The ground that it has of its own; null where it has none.</summary>
    public OfficeColour? Shade { get; init; }
}
