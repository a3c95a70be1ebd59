namespace Disclosure.Documents.Html.Styles;

/// <summary>What a browser makes of an element.</summary>
/// <param name="Style">How its text is shown.</param>
/// <param name="IsGone">Whether nothing of it is there.</param>
/// <param name="IsBlock">Whether it stands on lines of its own.</param>
internal readonly record struct StyledElement(ShownStyle Style, bool IsGone, bool IsBlock)
{
    /// <summary>Whether there is room between its text and that beside it.</summary>
    public bool HasGap { get; init; }

    /// <summary>Whether it stands elsewhere than in its place, so that it may lie over other text even without any of its own.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>Whether its children stand on lines of their own.</summary>
    public bool StacksChildren { get; init; }

    /// <summary>What the style sheet prints before its text; null where nothing.</summary>
    public AddedText? Before { get; init; }

    /// <summary>What the style sheet prints behind its text; null where nothing.</summary>
    public AddedText? After { get; init; }
}
