namespace Disclosure.Reports;

/// <summary>A date that a report bears, such as that of its signature. Equal when the date is; the rest does not count.</summary>
/// <param name="Date">The date.</param>
/// <param name="Place">Where it stands in the document; null where that is not known.</param>
public sealed record ReportDate(DateOnly Date, DocumentPlace? Place = null)
{
    /// <summary>Another date that the document gives for the same, as a page does in its metadata; null where it gives none. Then neither is certain.</summary>
    public DateOnly? Otherwise { get; init; }

    /// <inheritdoc/>
    public bool Equals(ReportDate? other) => other is not null && Date == other.Date;

    /// <inheritdoc/>
    public override int GetHashCode() => Date.GetHashCode();
}
