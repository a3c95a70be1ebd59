using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;

namespace Disclosure.Testing;

/// <summary>A county with its units, as small as they are: most numbers are small, and every eighth unit or so has none at all.</summary>
/// <param name="Units">The list of units; the first is the government's own office.</param>
/// <param name="Reports">A report of each, in the order of the list.</param>
public sealed record County(UnitList Units, IReadOnlyList<SeriesReport> Reports)
{
    private const int Year = 2025;
    private const int ZerosInHundred = 12;
    private const int SmallNumber = 4;
    private static readonly Form Form = Form.Revised2021;
    private static readonly ApplicantKind[] Kinds = [.. Enum.GetValues<ApplicantKind>().Where(kind => kind != ApplicantKind.Total)];

    /// <summary>A county of so many units.</summary>
    public static County Of(int units, Random random)
    {
        var names = Enumerable.Range(0, units).Select(number => number == 0 ? "青石县人民政府办公室" : $"青石县第{number:000}局").ToList();
        return new County(
            new UnitList(names.Select((name, number) => new Unit { Name = name, Id = $"{number}", Kind = number == 0 ? UnitKind.OwnOffice : UnitKind.Department })),
            [.. names.Select(name => new SeriesReport(ReportOf(name, random), $"{name}.docx"))]);
    }

    /// <summary>The government's report: every cell is what the reports come to.</summary>
    public static AnnualDisclosureReport SumOf(IEnumerable<SeriesReport> reports)
    {
        var builder = new ReportBuilder(Form, Year) { Authority = "青石县人民政府", Scope = ReportScope.Consolidated };
        var given = reports.ToList();
        foreach (var cell in Form.Cells)
        {
            var sum = 0m;
            foreach (var report in given) sum += report.Report[cell].Number ?? 0;
            builder.Set(cell, Figure.Of(sum));
        }

        return builder.Build();
    }

    /// <summary>A balanced report of a unit; of some everything is 0.</summary>
    public static AnnualDisclosureReport ReportOf(string name, Random random)
    {
        var builder = new ReportBuilder(Form, Year) { Authority = name };
        if (random.Next(100) >= ZerosInHundred) Fill(builder, random);
        return builder.SetRest(Figure.Zero).Build().WithComputedTotals();
    }

    private static void Fill(ReportBuilder builder, Random random)
    {
        foreach (var cell in Form.Cells.Where(cell => cell.Table.Section == SectionKind.ProactiveDisclosure))
        {
            // A county makes no 规章.
            if (cell.Row.Key == FormKey.Of(ProactiveRow.AdministrativeRules)) continue;
            builder.Set(cell, cell.Kind == FigureKind.Amount ? random.Next(100_000) / 100m : random.Next(3) == 0 ? random.Next(60) : 0);
        }

        foreach (var cell in Form.Cells.Where(cell => cell.Table.Section != SectionKind.ProactiveDisclosure && cell.Column.Key != FormKey.Of(CaseOutcome.Total)))
        {
            if (cell.Table.Section == SectionKind.Applications) continue;
            builder.Set(cell, random.Next(6) == 0 ? random.Next(SmallNumber) : 0);
        }

        foreach (var kind in Kinds)
        {
            var (received, open) = (random.Next(3) == 0 ? random.Next(SmallNumber) : 0, random.Next(4) == 0 ? random.Next(SmallNumber) : 0);
            var forward = random.Next(received + open + 1);
            builder.Set(ApplicationRow.ReceivedThisYear, kind, received).Set(ApplicationRow.CarriedOverFromPriorYear, kind, open)
                .Set(ApplicationRow.CarriedForwardToNextYear, kind, forward);
            var disclosed = random.Next(received + open - forward + 1);
            builder.Set(ApplicationRow.Disclosed, kind, disclosed).Set(ApplicationRow.PartiallyDisclosed, kind, received + open - forward - disclosed);
        }
    }
}
