using Ardalis.GuardClauses;

namespace Disclosure.Reports.Units;

/// <summary>What a unit adds to a cell. Immutable; equal by all.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Figure">What stands in the cell of its report; absent where it has no report, or none of an edition with the cell.</param>
/// <param name="Number">What is added; null where it is not known.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public readonly record struct Addend(Unit Unit, Figure Figure, decimal? Number)
{
    /// <summary>The unit.</summary>
    public Unit Unit { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Unit);
}
