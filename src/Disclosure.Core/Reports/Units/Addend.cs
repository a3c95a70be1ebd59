namespace Disclosure.Reports.Units;

/// <summary>What a unit adds to a cell. Immutable; equal by both.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Figure">What stands in the cell of its report; absent where it has no report, or none of an edition with the cell.</param>
/// <param name="Number">What is added; null where it is not known.</param>
public readonly record struct Addend(Unit Unit, Figure Figure, decimal? Number);
