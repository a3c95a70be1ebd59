using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>A section of the report's text. Equal when number, title and text are equal; the place does not count.</summary>
/// <param name="Number">The printed number, or null where none is printed; 1-based.</param>
/// <param name="Title">The title as printed, without its number.</param>
/// <param name="Text">The paragraphs, one a line, without the statutory tables.</param>
/// <param name="Place">Where the heading stood, where it was read from a document.</param>
/// <exception cref="ArgumentNullException">Title or text is null.</exception>
public sealed record ReportSection(int? Number, string Title, string Text, DocumentPlace? Place = null)
{
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
    public string Text { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Text);

    /// <inheritdoc/>
    public bool Equals(ReportSection? other) =>
        other is not null && Number == other.Number && Title == other.Title && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Title, Text);
}
