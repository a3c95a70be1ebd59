using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Units;

/// <summary>The examples of the rules on a sum and its units: a city's report, and two units of which one received three applications.</summary>
internal static class UnitsExamples
{
    private const string First = "青石市财政局";
    private const string Second = "青石市教育局";
    private const string Third = "青石市水利局";
    private const string Disclosed = "applications.disclosed.naturalPerson";
    private const string Penalties = "proactive.administrativePenalties.decisionsMade";
    private const string Over = "applications.carriedOverFromPriorYear.total";
    private const string Forward = "applications.carriedForwardToNextYear.total";
    private const long Received = 3;
    private const long FewOpen = 2;
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly int Year = City.Report.Year!.Value;
    private static readonly AnnualDisclosureReport Few = FewOf(First, Year);
    private static readonly AnnualDisclosureReport Rest = RestOf(Second);
    private static readonly UnitList Both = ListOf(First, Second);
    private static readonly UnitList Three = ListOf(First, Second, Third);

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC7001", Adding(Both, Few, Rest), Adding(Both, Few, Rest.With(Disclosed, Rest[Disclosed].Count!.Value - 2))),
        new("DC7002", Adding(Both, Few, Rest), With(City.OfScope(ReportScope.Own), Both, Few, Rest)),
        new("DC7003", Adding(Three, Few, Rest), Adding(Three, Few, Rest.With(Disclosed, Rest[Disclosed].Count!.Value + 2))),
        new("DC7004", Adding(Both, Few, Rest), Adding(Both, Few)),
        new("DC7005", Adding(Both, Few, Rest), Adding(Both, Few, InFormOf2019(Second))),
        new("DC7006", After(Both, Both, Few, Rest), After(ListOf(Second), Both, Few, Rest)),
        new("DC7007", Adding(Both, Few, Rest), Adding(Both, Few, Rest.With(Penalties, 5))),
        new("DC7008", Adding(Both, Few, Rest), Adding(Both, Few.With(Disclosed, 2), Rest)),
        new("DC7009", Adding(Both, Few, Rest), Adding(Three, Few, Rest, FewOf(Third, Year))),
        new("DC7010", Adding(Both, Few, Rest), Adding(Three, Few, Rest, FewOf(Third, Year))),
        new("DC7011", Sheet(Few, Rest), Sheet(Few, Rest.With(Disclosed, 5))),
        new("DC7012", After(Both, Both, Few, Rest), After(Both, ListOf(Second), Few, Rest)),
        new("DC7013", Adding(Both, Few, Few, Rest), Adding(Both, Few.With(Penalties, 1), Few, Rest)),
    ];

    private static ExampleReport Adding(UnitList list, params AnnualDisclosureReport[] children) =>
        With(City.OfScope(ReportScope.Consolidated), list, children);

    private static ExampleReport With(ExampleReport sum, UnitList list, params AnnualDisclosureReport[] children) =>
        sum.Beside(Dossier.OfUnits(sum.Report, Placed(list, Year, children)), [Named(list), .. children.Select(Named)]);

    private static ExampleReport Sheet(params AnnualDisclosureReport[] rows) =>
        City.Beside(Dossier.OfSheet(City.Report, Placed(Both, Year, rows)), [.. rows.Select(Named)]);

    // The city's report after one of the year before that carried forward what the units of then did.
    private static ExampleReport After(UnitList now, UnitList before, params AnnualDisclosureReport[] children)
    {
        var sum = City.OfScope(ReportScope.Consolidated);
        var earlier = new[] { FewOf(First, Year - 1, open: FewOpen), FewOf(Second, Year - 1, open: City.Report[Over].Count!.Value - FewOpen) };
        var units = Placed(before, Year - 1, earlier);
        var carried = units.Units.Sum(unit => unit.Report!.Report[Forward].Count!.Value);
        var builder = sum.Report.ToBuilder();
        (builder.Year, builder.Scope) = (Year - 1, ReportScope.Consolidated);
        var prior = Companion.PriorYear(builder.Set(Forward, carried).Build());
        var dossier = Dossier.OfUnits(sum.Report, Placed(now, Year, children), [prior], units);
        return sum.Beside(
            dossier,
            [
                Named(now), .. children.Select(Named), new BilingualText($"上年度报告：结转下年度 {carried} 件", $"last year's report: carried forward {carried}"),
                .. earlier.Select(Named), new BilingualText($"上年度{Named(before).Chinese}", $"last year, {Named(before).English}"),
            ]);
    }

    private static UnitPlacement Placed(UnitList list, int year, params AnnualDisclosureReport[] children) =>
        UnitPlacement.Of(children.Select((child, number) => new SeriesReport(child, $"{number + 1}.docx")), list, year);

    private static UnitList ListOf(params string[] names) => new(names.Select(name => new Unit { Name = name }));

    // Of the applications that came in, some are still open and all others were granted.
    private static AnnualDisclosureReport FewOf(string authority, int year, long open = 0)
    {
        var builder = new ReportBuilder(Form.Revised2021, year) { Authority = authority };
        foreach (var kind in new[] { ApplicantKind.NaturalPerson, ApplicantKind.Total })
        {
            builder.Set(ApplicationRow.ReceivedThisYear, kind, Received + open).Set(ApplicationRow.Disclosed, kind, Received)
                .Set(ApplicationRow.TotalDisposed, kind, Received).Set(ApplicationRow.CarriedForwardToNextYear, kind, open);
        }

        return builder.SetRest(Figure.Zero).Build();
    }

    // What the first unit leaves of the city's figures.
    private static AnnualDisclosureReport RestOf(string authority)
    {
        var builder = new ReportBuilder(Form.Revised2021, Year) { Authority = authority };
        foreach (var cell in builder.Form.Cells) builder.Set(cell, Figure.Of(City.Report[cell].Number!.Value - Few[cell].Number!.Value));
        return builder.Build();
    }

    private static AnnualDisclosureReport InFormOf2019(string authority) =>
        new ReportBuilder(Form.Trial2019, Year) { Authority = authority }.SetRest(Figure.Zero).Build();

    private static BilingualText Named(UnitList list)
    {
        var names = list.Units.Select(unit => unit.Name).ToList();
        return new BilingualText($"单位名单：{string.Join('、', names)}", $"list of units: {string.Join(", ", names)}");
    }

    private static BilingualText Named(AnnualDisclosureReport child)
    {
        var (received, disclosed) = (child["applications.receivedThisYear.total"], child["applications.disclosed.naturalPerson"]);
        return new BilingualText(
            $"{child.Authority} {child.Year} 年度：本年新收 {received}，予以公开（自然人）{disclosed}，结转下年度 {child[Forward]}，处罚决定 {PenaltiesOf(child)}",
            $"{child.Authority} {child.Year}: received {received}, disclosed to natural persons {disclosed}, carried forward {child[Forward]}, "
                + $"penalties {PenaltiesOf(child)}");
    }

    private static Figure PenaltiesOf(AnnualDisclosureReport child) => child.Form.FindCell(Penalties) is { } cell ? child[cell] : Figure.Absent;
}
