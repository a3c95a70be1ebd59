using Disclosure.Messages;

namespace Disclosure.Documents.Mapping.Rows;

/// <summary>What is counted where a row has too few or too many cells.</summary>
internal static class CellCount
{
    /// <summary>All cells of the row.</summary>
    public static BilingualText WholeRow { get; } = new("连同行名", "labels included");

    /// <summary>The cells behind the label.</summary>
    public static BilingualText BehindLabel { get; } = new("不计行名", "labels not counted");

    /// <summary>The lines behind the label, each of which is a cell.</summary>
    public static BilingualText Lines { get; } = new("行名之后一行算一格", "each line behind the label is one");
}
