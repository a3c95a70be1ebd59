using Ardalis.GuardClauses;

namespace Disclosure.Reports;

/// <summary>A paragraph of the report's text. Equal when the text is equal; the place does not count.</summary>
/// <param name="Text">The text; one line.</param>
/// <param name="Place">Where it began, where it was read from a document.</param>
/// <exception cref="ArgumentNullException">The text is null.</exception>
public sealed record ReportParagraph(string Text, DocumentPlace? Place = null)
{
    /// <summary>The text; one line.</summary>
    public string Text { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Text);

    /// <inheritdoc/>
    public bool Equals(ReportParagraph? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
