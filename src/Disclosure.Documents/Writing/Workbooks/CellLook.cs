namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>How a cell looks.</summary>
internal sealed record CellLook
{
    /// <summary>The size of its characters, in points.</summary>
    public int Size { get; init; } = 10;

    /// <summary>Whether they are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The colour behind them, as RRGGBB; null for none.</summary>
    public string? Fill { get; init; }

    /// <summary>Whether the cell is ruled.</summary>
    public bool HasBorder { get; init; }

    /// <summary>Whether its text begins at the left; else it stands in the middle.</summary>
    public bool IsLeft { get; init; }

    /// <summary>Whether its text ends at the right, as numbers do that are to be compared.</summary>
    public bool IsRight { get; init; }

    /// <summary>Whether its text is never broken into lines.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>Whether what is too wide for its column is set smaller, on one line.</summary>
    public bool Shrinks { get; init; }

    /// <summary>Whether its text begins at the top; else it stands in the middle.</summary>
    public bool IsTop { get; init; }

    /// <summary>How many decimals a number shows; null for text.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether what is typed stays text, also where it begins like a formula.</summary>
    public bool StaysText { get; init; }

    /// <summary>Whether it can be filled in where the sheet is protected.</summary>
    public bool IsOpen { get; init; }
}
