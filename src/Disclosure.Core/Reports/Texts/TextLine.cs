namespace Disclosure.Reports.Texts;

/// <summary>A paragraph of a report's text, where it stands, and as words are looked for in it. Immutable.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Section">The section, among the report's sections; 0-based; null for what stands before the first heading.</param>
/// <param name="Index">The paragraph, among those of the section or before the first heading; 0-based.</param>
internal sealed record TextLine(ReportParagraph Paragraph, int? Section, int Index)
{
    private FoldedText? folded;

    /// <summary>The text as words are looked for in it.</summary>
    public FoldedText Folded => folded ??= new FoldedText(Paragraph.Text);

    /// <summary>The same as a mere string.</summary>
    public string Text => Folded.Text;

    /// <summary>Some of the paragraph; null where it stands before the first heading.</summary>
    public TextPassage? Passage(Range range) => Section is int section ? TextPassage.Of(Paragraph, section, Index, range) : null;
}
