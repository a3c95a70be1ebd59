using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Series;

namespace Disclosure.Reports.Units;

/// <summary>A unit with what it handed in. Immutable.</summary>
/// <param name="Unit">The unit; made from the report's name where there is no list.</param>
/// <param name="Report">The report that is added; null where there is none.</param>
/// <param name="Versions">Further reports that it handed in or published for the same year, the oldest first.</param>
/// <exception cref="ArgumentException">The unit, the versions or one of them is null.</exception>
public sealed record PlacedUnit(Unit Unit, SeriesReport? Report, IReadOnlyList<SeriesReport> Versions)
{
    /// <summary>The unit; made from the report's name where there is no list.</summary>
    public Unit Unit { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Unit);

    /// <summary>Further reports that it handed in or published for the same year, the oldest first.</summary>
    public IReadOnlyList<SeriesReport> Versions { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Versions);

    /// <summary>
    /// The versions that have other figures than the report, where no date of publication or of signing that both bear tells which came later.
    /// </summary>
    public IEnumerable<SeriesReport> Rivals => Report is not { } taken ? [] : Versions.Where(
        version => !VersionOrder.IsDated(version.Identity, taken.Identity) && !version.Report.Figures.SequenceEqual(taken.Report.Figures));

    /// <summary>The unit's name and the name of its report.</summary>
    public override string ToString() => Report is null ? Unit.Name : $"{Unit.Name} ({Report})";
}
