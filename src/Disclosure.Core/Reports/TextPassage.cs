using Ardalis.GuardClauses;

namespace Disclosure.Reports;

/// <summary>
/// A stretch of a report's text: where it stands among the sections and paragraphs, and what it says. Equal when both are equal; the place does
/// not count.
/// </summary>
/// <param name="SectionIndex">The section, among the report's sections; 0-based.</param>
/// <param name="ParagraphIndex">The paragraph, among those of the section; 0-based.</param>
/// <param name="Start">The first character, in UTF-16 units of the paragraph's text; 0-based.</param>
/// <param name="Length">How long it is, in the same units.</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="Place">Where it stands in the document: where its paragraph begins, or the character itself where that is known; null where neither is.</param>
/// <exception cref="ArgumentException">A number is negative, or the words are null.</exception>
public sealed record TextPassage(int SectionIndex, int ParagraphIndex, int Start, int Length, string Text, DocumentPlace? Place = null)
{
    /// <summary>The section, among the report's sections; 0-based.</summary>
    public int SectionIndex { get; init => field = Guard.Against.Negative(value); } = Guard.Against.Negative(SectionIndex);

    /// <summary>The paragraph, among those of the section; 0-based.</summary>
    public int ParagraphIndex { get; init => field = Guard.Against.Negative(value); } = Guard.Against.Negative(ParagraphIndex);

    /// <summary>The first character, in UTF-16 units of the paragraph's text; 0-based.</summary>
    public int Start { get; init => field = Guard.Against.Negative(value); } = Guard.Against.Negative(Start);

    /// <summary>How long it is, in UTF-16 units.</summary>
    public int Length { get; init => field = Guard.Against.Negative(value); } = Guard.Against.Negative(Length);

    /// <summary>The words as they stand.</summary>
    public string Text { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Text);

    /// <summary>The character behind the last one.</summary>
    internal int End => Start + Length;

    /// <summary>A stretch of a paragraph of a report.</summary>
    /// <param name="report">The report; its text must be known.</param>
    /// <param name="section">The section, among the report's sections; 0-based.</param>
    /// <param name="paragraph">The paragraph, among those of the section; 0-based.</param>
    /// <param name="range">The characters; the whole paragraph unless said otherwise.</param>
    internal static TextPassage Of(AnnualDisclosureReport report, int section, int paragraph, Range? range = null) =>
        Of(report.Sections![section].Paragraphs[paragraph], section, paragraph, range);

    /// <summary>A stretch of a paragraph that is at hand.</summary>
    internal static TextPassage Of(ReportParagraph paragraph, int sectionIndex, int paragraphIndex, Range? range = null)
    {
        var (start, length) = (range ?? Range.All).GetOffsetAndLength(paragraph.Text.Length);
        return new TextPassage(sectionIndex, paragraphIndex, start, length, paragraph.Text.Substring(start, length), PlaceOf(paragraph, start));
    }

    /// <inheritdoc/>
    public bool Equals(TextPassage? other) =>
        other is not null && SectionIndex == other.SectionIndex && ParagraphIndex == other.ParagraphIndex
        && Start == other.Start && Length == other.Length && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SectionIndex, ParagraphIndex, Start, Length, Text);

    /// <summary>The words.</summary>
    public override string ToString() => Text;

    // Only a line whose first character is known counts its characters on.
    private static DocumentPlace? PlaceOf(ReportParagraph paragraph, int start) => paragraph.Place is { Line: int line, Column: int column }
        ? new DocumentPlace(line, column + start)
        : paragraph.Place;
}
