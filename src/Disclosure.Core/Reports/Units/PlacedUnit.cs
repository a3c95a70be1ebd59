using Disclosure.Reports.Series;

namespace Disclosure.Reports.Units;

/// <summary>A unit with what it handed in. Immutable.</summary>
/// <param name="Unit">The unit; made from the report's name where there is no list.</param>
/// <param name="Report">The report that is added; null where there is none.</param>
/// <param name="Versions">Further reports that it handed in or published for the same year, the oldest first.</param>
public sealed record PlacedUnit(Unit Unit, SeriesReport? Report, IReadOnlyList<SeriesReport> Versions)
{
    /// <summary>The unit's name and the name of its report.</summary>
    public override string ToString() => Report is null ? Unit.Name : $"{Unit.Name} ({Report})";
}
