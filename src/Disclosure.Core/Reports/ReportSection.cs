using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports;

/// <summary>A section of the report's text. Equal when number, title and text are equal; places do not count.</summary>
/// <param name="Number">The printed number, or null where none is printed; 1-based.</param>
/// <param name="Title">The title as printed, without its number.</param>
/// <param name="Text">The paragraphs, one a line, without the statutory tables.</param>
/// <param name="Place">Where the heading stood, where it was read from a document.</param>
/// <exception cref="ArgumentNullException">Title or text is null.</exception>
public sealed record ReportSection(int? Number, string Title, string Text, DocumentPlace? Place = null)
{
    private readonly IReadOnlyList<ReportParagraph>? paragraphs;

    /// <summary>A statutory section with its official number and title.</summary>
    /// <param name="kind">Which section.</param>
    /// <param name="text">The paragraphs, one a line, without the statutory tables.</param>
    /// <exception cref="ArgumentException">The value names no section, or the text is null.</exception>
    public static ReportSection Of(SectionKind kind, string text)
    {
        var section = FormSection.Of(kind);
        return new ReportSection(section.Number, section.Label.Chinese, text);
    }

    /// <summary>The statutory section that the title names, or null when it names none. A title in words of its own names one under its number alone.</summary>
    public FormSection? Statutory { get; private init; } = FormSection.Titled(Number, Guard.Against.Null(Title));

    /// <summary>The printed number, or null where none is printed; 1-based.</summary>
    public int? Number
    {
        get;
        init
        {
            field = value;
            Statutory = FormSection.Titled(value, Title);
        }
    } = Number;

    /// <summary>The title as printed, without its number.</summary>
    public string Title
    {
        get;
        init
        {
            field = Guard.Against.Null(value);
            Statutory = FormSection.Titled(Number, value);
        }
    } = Title;

    /// <summary>The paragraphs, one a line, without the statutory tables.</summary>
    public string Text
    {
        get;
        init
        {
            field = Guard.Against.Null(value);
            paragraphs = null;
        }
    } = Guard.Against.Null(Text);

    /// <summary>
    /// How many words the text has, as word processors count them (字数): an ideograph or a mark of full width is one, and so is a number or
    /// a word in Latin letters.
    /// </summary>
    public int WordCount => Reports.WordCount.Of(Text);

    /// <summary>
    /// The same paragraph by paragraph, each with its place where the section was read from a document. JSON holds the text
    /// alone, so a report that was read from it knows no places of paragraphs.
    /// </summary>
    /// <exception cref="ArgumentException">The list or a paragraph is null.</exception>
    public IReadOnlyList<ReportParagraph> Paragraphs
    {
        get => paragraphs ?? [.. Text.Length == 0 ? [] : Text.Split('\n').Select(line => new ReportParagraph(line))];
        init
        {
            Text = string.Join('\n', Guard.Against.NullElement(value).Select(paragraph => paragraph.Text));
            paragraphs = [.. value];
        }
    }

    /// <inheritdoc/>
    public bool Equals(ReportSection? other) =>
        other is not null && Number == other.Number && Title == other.Title && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Title, Text);
}
