using Disclosure.Messages;
using Disclosure.Reports.Units;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>A unit in the matrix of units and checks. Immutable.</summary>
/// <param name="Unit">The unit with what it handed in.</param>
/// <param name="Errors">How many errors its own report has; null where there is none.</param>
/// <param name="Differing">In how many of the cells in which the sum differs it has a figure; null where it has no report.</param>
/// <param name="IsNamed">Whether an answer to the difference names it.</param>
/// <param name="Standing">Whether it is in the sum, as far as that is known.</param>
/// <param name="Suspicion">What may have gone wrong with it; null where nothing is suspected.</param>
internal sealed record UnitRow(PlacedUnit Unit, int? Errors, int? Differing, bool IsNamed, BilingualText Standing, BilingualText? Suspicion);
