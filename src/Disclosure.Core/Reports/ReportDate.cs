namespace Disclosure.Reports;

/// <summary>A date that a report bears, such as that of its signature. Equal when the date is; the place does not count.</summary>
/// <param name="Date">The date.</param>
/// <param name="Place">Where it stands in the document; null where that is not known.</param>
public sealed record ReportDate(DateOnly Date, DocumentPlace? Place = null)
{
    /// <inheritdoc/>
    public bool Equals(ReportDate? other) => other is not null && Date == other.Date;

    /// <inheritdoc/>
    public override int GetHashCode() => Date.GetHashCode();
}
