namespace Disclosure.Documents.Word;

/// <summary>A paragraph as it is shown.</summary>
/// <param name="Text">Its text with tabs and line feeds; a character stands for each picture.</param>
/// <param name="Boxes">What stands in text boxes that are anchored in it.</param>
/// <param name="GoesOn">Whether the next paragraph goes on in it, since the mark between the two was deleted.</param>
internal sealed record WordParagraph(string Text, IReadOnlyList<WordBlock> Boxes, bool GoesOn) : WordBlock;
