namespace Disclosure.Testing.Styling;

/// <summary>One means by which a page shows text in another way, or seems to.</summary>
/// <param name="Declarations">What a style says.</param>
/// <param name="Undone">What a stronger style says to undo it.</param>
public sealed record StyleMeans(string Declarations, string Undone = "all:revert")
{
    /// <summary>The element to which it is done.</summary>
    public string Element { get; init; } = "b";

    /// <summary>Whether text that is all of a cell stays as readable as it was.</summary>
    public bool IsInnocent { get; init; }

    /// <summary>Whether also a part of a figure stays as readable as it was.</summary>
    public bool IsInnocentOfParts { get; init; }

    /// <summary>What else a style sheet says, of the same selector; <c>$</c> stands for it.</summary>
    public string Rest { get; init; } = "";
}
