using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports;

/// <summary>
/// A difference between the form as printed in the document and its edition, other than the figures.
/// Equal when kind, element and printed text are equal; the place does not count.
/// </summary>
/// <param name="Kind">What differs.</param>
/// <param name="Element">The path of the form's element or table that it concerns.</param>
/// <param name="Printed">The text as printed; empty where nothing is.</param>
/// <param name="Place">Where it stood, where it was read from a document.</param>
/// <exception cref="ArgumentException">The kind names nothing, or a text is null.</exception>
public sealed record FormDeviation(FormDeviationKind Kind, string Element, string Printed, DocumentPlace? Place = null)
{
    /// <summary>What differs.</summary>
    public FormDeviationKind Kind { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Kind);

    /// <summary>The path of the form's element or table that it concerns.</summary>
    public string Element { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Element);

    /// <summary>The text as printed; empty where nothing is.</summary>
    public string Printed { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Printed);

    /// <inheritdoc/>
    public bool Equals(FormDeviation? other) =>
        other is not null && Kind == other.Kind && Element == other.Element && Printed == other.Printed;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Element, Printed);
}
