using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Mapping;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Problems;
using Disclosure.Reports.Series;

namespace Disclosure.Documents.Collecting;

/// <summary>
/// Puts the sheets of a workbook together that hold the form of a unit each. A sheet that is called a sum, or has what the others come to under
/// the name of their county, is the printed sum: told, and not counted.
/// </summary>
/// <param name="context">What holds for the reading.</param>
internal sealed class UnitSheets(ReadingContext context)
{
    private readonly List<ReadingProblem> problems = [];
    private readonly List<(AnnualDisclosureReport Report, CollectedGrid Grid)> units = [];
    private (AnnualDisclosureReport Report, CollectedGrid Grid)? sum;

    /// <summary>Reads the sheets.</summary>
    public CollectionReading Read(IEnumerable<(CollectedGrid Grid, Func<IReadOnlyList<PrintedLine>> Lines)> forms)
    {
        var known = new Dictionary<string, string>();
        foreach (var (grid, lines) in forms)
        {
            var reading = ReportMapper.Map(new PrintedDocument(lines(), []), context.Options);
            problems.AddRange(reading.Problems.Where(problem => problem.Kind != ProblemCatalogue.AuthorityNotFound));
            if (reading.Report is not { } report) continue;
            var named = report.Authority is null ? Named(report, grid.Name!) : report;
            var isEmpty = named.Figures.All(figure => figure.Number is null);
            if (CollectingWords.IsSumSheet(grid.Name!) || CollectingWords.IsSum(named.Authority!))
            {
                if (!isEmpty) TakeSum((named, grid));
            }
            else if (isEmpty)
            {
                problems.Add(new ReadingProblem(ProblemCatalogue.UnitWithoutFigures, PlaceOf(grid), ("actual", BilingualText.Same(named.Authority!))));
            }
            else if (known.TryAdd(AuthorityName.Plain(named.Authority), grid.Name!)) units.Add((named, grid));
            else
            {
                problems.Add(new ReadingProblem(ProblemCatalogue.UnitTwice, PlaceOf(grid), ("actual", BilingualText.Same(named.Authority!)),
                    ("expected", BilingualText.Same(known[AuthorityName.Plain(named.Authority)]))));
            }
        }

        SetSumApart();
        List<SeriesReport> reports = [.. units.Select(unit => new SeriesReport(unit.Report, unit.Grid.Name))];
        return new CollectionReading(reports, sum is { } printed ? new CollectionSum(printed.Report, reports) : null, problems);
    }

    private static AnnualDisclosureReport Named(AnnualDisclosureReport report, string name)
    {
        var builder = report.ToBuilder();
        builder.Authority = name;
        return builder.Build();
    }

    private static DocumentPlace PlaceOf(CollectedGrid grid) => DocumentPlace.InSheet(grid.Name!, "A1");

    private void TakeSum((AnnualDisclosureReport Report, CollectedGrid Grid) found)
    {
        problems.Add(new ReadingProblem(ProblemCatalogue.NoUnit, PlaceOf(found.Grid), ("actual", BilingualText.Same(found.Grid.Name!))));
        sum ??= found;
    }

    // Sheets of two editions have no common cells to be compared.
    private void SetSumApart()
    {
        if (units.DistinctBy(unit => unit.Report.Edition).Count() != 1) return;
        var cells = Form.Of(units[0].Report.Edition).Cells;
        var byPlace = units.ToDictionary(unit => PlaceOf(unit.Grid));
        List<UnitFigures> figures = [.. units.Select(unit =>
            new UnitFigures(unit.Report.Authority!, PlaceOf(unit.Grid), null, [.. cells.Select(cell => (cell, unit.Report[cell]))]))];
        SumsAmongUnits.SetApart(figures, problems, found => TakeSum(byPlace[found.Place]));
        var kept = figures.Select(each => each.Place).ToHashSet();
        units.RemoveAll(unit => !kept.Contains(PlaceOf(unit.Grid)));
    }
}
