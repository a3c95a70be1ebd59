using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Problems;
using Disclosure.Reports.Series;

namespace Disclosure.Documents.Collecting;

/// <summary>Puts the tables of units of one document together. A unit that stands on several sheets has one report where these hold different cells.</summary>
/// <param name="form">The form.</param>
/// <param name="tables">The tables.</param>
/// <param name="options">What the caller knows.</param>
internal sealed partial class CollectionRun(Form form, IReadOnlyList<UnitTable> tables, ReadingOptions options)
{
    private const string SumName = "合计";

    private readonly List<ReadingProblem> problems = [];
    private readonly Dictionary<string, (ReportBuilder Builder, UnitFigures First)> units = [];

    /// <summary>Reads the tables.</summary>
    public CollectionReading Read()
    {
        var year = options.Year ?? YearAbove();
        if (year is null) problems.Add(new ReadingProblem(ProblemCatalogue.YearNotFound, null));
        ReportBuilder? sum = null;
        foreach (var table in tables)
        {
            problems.AddRange(RowLengths.TooLong(table));
            var reader = new UnitTableReader(table, problems);
            reader.Read();
            foreach (var unit in reader.Units) Add(unit, year);
            if (reader.Only is { } only) AddOnly(table, only, year);
            if (reader.Sum is not { } printed) continue;
            sum ??= new ReportBuilder(form, year) { Authority = SumName, Scope = ReportScope.Consolidated };
            foreach (var (cell, figure) in printed.Figures) sum.Set(cell, figure);
        }

        List<SeriesReport> reports = [.. units.Values.Select(
            unit => new SeriesReport(unit.Builder.Build(), PlaceWords.Source(unit.First.Place), unit.First.Code))];
        if (reports.Count == 0 && !problems.Exists(SaysWhyNothing)) problems.Add(new ReadingProblem(ProblemCatalogue.NoUnits, PlaceOf(tables[0])));
        return new CollectionReading(reports, sum is null ? null : new CollectionSum(sum.Build(), reports), problems);
    }

    private static bool SaysWhyNothing(ReadingProblem problem) =>
        problem.Kind.Severity == ProblemSeverity.Error || problem.Kind == ProblemCatalogue.UnitWithoutFigures;

    private static DocumentPlace PlaceOf(UnitTable table) => table.Grid.Rows[table.HeadRow][table.NameColumn].Place;

    private void AddOnly(UnitTable table, UnitFigures only, int? year)
    {
        if (OnlyUnit.NameIn(table.Grid) is { } name) Add(only with { Name = name }, year);
        else
        {
            problems.Add(new ReadingProblem(ProblemCatalogue.AuthorityNotFound, only.Place));
            Add(only with { Name = "" }, year);
        }
    }

    private void Add(UnitFigures unit, int? year)
    {
        var key = AuthorityName.Plain(unit.Name);
        if (!units.TryGetValue(key, out var known))
        {
            var builder = new ReportBuilder(form, year) { Authority = unit.Name.Length == 0 ? null : unit.Name };
            units.Add(key, known = (builder, unit));
        }
        else if (unit.Figures.Any(each => known.Builder[each.Cell].State != FigureState.Absent))
        {
            problems.Add(new ReadingProblem(ProblemCatalogue.UnitTwice, unit.Place, ("actual", BilingualText.Same(unit.Name)),
                ("expected", PlaceWords.Of(known.First.Place))));
            return;
        }

        foreach (var (cell, figure) in unit.Figures) known.Builder.Set(cell, figure);
    }

    // The year stands in the title above the heads, or in the name of the sheet.
    private int? YearAbove()
    {
        var texts = tables.SelectMany(table => Above(table.Grid.IsTurned ? table.Grid.Turned() : table.Grid, table).Append(table.Grid.Name ?? ""));
        var years = texts.SelectMany(text => Year().Matches(text)).Select(match => int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))
            .Distinct().ToList();
        return years is [var only] ? only : null;
    }

    private static IEnumerable<string> Above(CollectedGrid grid, UnitTable table)
    {
        var rows = table.Grid.IsTurned ? table.NameColumn : table.HeadRow;
        return grid.Rows.Take(rows).SelectMany(row => row).Select(cell => cell.Text).Where(text => text.Length > 0);
    }

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2})年?(?=[^0-9]|$)")]
    private static partial Regex Year();
}
