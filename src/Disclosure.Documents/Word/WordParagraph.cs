namespace Disclosure.Documents.Word;

/// <summary>A paragraph as it is shown.</summary>
/// <param name="Text">Its text with tabs and line feeds; a character stands for each picture.</param>
/// <param name="Boxes">What stands in text boxes that are anchored in it.</param>
/// <param name="GoesOn">Whether the next paragraph goes on in it, since the mark between the two was deleted.</param>
internal sealed record WordParagraph(string Text, IReadOnlyList<WordBlock> Boxes, bool GoesOn) : WordBlock
{
    /// <summary>Its text before it is known what its table adds to the look; null where nothing can be added.</summary>
    public ParagraphText? Draft { get; init; }

    /// <summary>The number that its list puts before it; empty for none.</summary>
    public string Number { get; init; } = "";

    /// <summary>Whether it floats in a frame, so that it may not stand where it is written.</summary>
    public bool IsFramed { get; init; }

    /// <summary>The paragraph as it is shown once it is known what is around it.</summary>
    public WordParagraph Shown(RunLook around) => Draft is { } draft ? this with { Text = Number + draft.Show(around), Draft = null } : this;
}
