using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Series;

namespace Disclosure.Documents;

/// <summary>What a document for collecting prints as the sum of its units. Immutable.</summary>
/// <param name="Printed">The sum as it is printed.</param>
/// <param name="Units">The units that it should add up.</param>
/// <exception cref="ArgumentException">The sum, the units or one of them is null.</exception>
public sealed record CollectionSum(AnnualDisclosureReport Printed, IReadOnlyList<SeriesReport> Units)
{
    /// <summary>The sum as it is printed.</summary>
    public AnnualDisclosureReport Printed { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Printed);

    /// <summary>The units that it should add up.</summary>
    public IReadOnlyList<SeriesReport> Units { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Units);
}
