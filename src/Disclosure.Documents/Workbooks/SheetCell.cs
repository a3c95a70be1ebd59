using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Workbooks;

/// <summary>A cell of a sheet.</summary>
/// <param name="Content">What it holds.</param>
/// <param name="Text">What it shows; empty for a blank.</param>
internal sealed record SheetCell(CellContent Content, string Text)
{
    /// <summary>Where it stands.</summary>
    public CellAddress Address => Content.Address;

    /// <summary>Why what it shows cannot be taken for a figure; null where it can.</summary>
    public ReadingProblem? Doubt { get; init; }

    /// <summary>Whether a border stands around it.</summary>
    public bool HasBorder => Content.Style.HasBorder || IsEdged;

    /// <summary>Whether it stands in its table as with a border, since something was filled in.</summary>
    public bool IsEdged { get; init; }

    /// <summary>Whether it holds something, be it a figure other than zero, and shows nothing of it.</summary>
    public bool IsUnshown => Text.Length == 0 && (Content.Number is { } number ? number != 0 : Content.Text is { IsEmpty: false });
}
