using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;

namespace Disclosure;

/// <summary>Adds up the reports of many units to one of their government: exact, with what each unit adds to every cell. Thread-safe.</summary>
public static class Rollup
{
    /// <summary>
    /// Adds up reports. Units of the list that have none are told (<see cref="RolledUpReport.Placement"/>) and add nothing; whether a sum
    /// without them is of use is for the caller to say.
    /// </summary>
    /// <param name="children">The units' reports, in any order.</param>
    /// <param name="units">The list of units; null where there is none, and each organ is a unit.</param>
    /// <param name="options">The year, the organ and how blanks count; taken from the reports when null.</param>
    /// <exception cref="ArgumentException">
    /// The reports or one of them is null; or there is no report, or their years differ and the options name none.
    /// </exception>
    public static RolledUpReport Sum(IEnumerable<SeriesReport> children, UnitList? units = null, RollupOptions? options = null)
    {
        var given = Guard.Against.NullElement(Guard.Against.Null(children).ToList(), nameof(children));
        var choices = options ?? RollupOptions.Default;
        var year = choices.Year ?? YearOf(given);
        var placement = UnitPlacement.Of(given, units, year);
        var added = placement.Units.Where(unit => unit.Report is not null).ToList();
        var form = choices.Form ?? added.FirstOrDefault()?.Report!.Report.Form
            ?? throw new ArgumentException("There is no report of a unit to add.", nameof(children));
        var sums = new UnitSums(form, added, choices.ReadsBlanksAsZero);
        var builder = new ReportBuilder(form, year) { Authority = choices.Authority, Scope = ReportScope.Consolidated };
        foreach (var cell in form.Cells.Where(cell => sums.UnknownIn(cell) == 0 && Math.Abs(sums.KnownIn(cell)) <= long.MaxValue))
        {
            builder.Set(cell, Figure.Of(sums.KnownIn(cell)));
        }

        return new RolledUpReport(builder.Build(), placement, sums);
    }

    private static int? YearOf(List<SeriesReport> reports)
    {
        var years = reports.Select(report => report.Report.Year).OfType<int>().Distinct().Order().ToList();
        return years.Count <= 1
            ? years.Cast<int?>().FirstOrDefault()
            : throw new ArgumentException($"The reports are of different years, {string.Join(", ", years)}: say which is meant.", nameof(reports));
    }
}
