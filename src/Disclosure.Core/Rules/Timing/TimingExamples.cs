using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Timing;

/// <summary>The examples of the rules on when reports are published.</summary>
internal static class TimingExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly ExampleReport Bureau = ExampleReport.Trial2019;
    private static readonly ExampleReport Town = Bureau.OfAuthority("青石县柳溪镇人民政府");

    private static readonly RuleOptions Local = new()
    {
        Deadlines = new Dictionary<OrganKind, DueDay> { [OrganKind.CountyDepartment] = new(1, 20) },
    };

    private static readonly BilingualText LocalInWords = new("deadlines：countyDepartment 01-20", "deadlines: countyDepartment 01-20");

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC9001", Published(Bureau, 2020, 1, 20), Published(Bureau, 2020, 2, 20)),
        new("DC9002", Published(City, 2022, 3, 25), Published(City, 2022, 4, 11)),
        new("DC9003", Published(Bureau, 2020, 1, 15).Under(Local, LocalInWords), Published(Bureau, 2020, 1, 22).Under(Local, LocalInWords)),
        new("DC9004", Published(Bureau, 2020, 1, 20), Published(Bureau, 2019, 12, 25)),
        new("DC9006", Published(Town, 2020, 1, 20), Published(Town, 2020, 2, 20)),
        new("DC9007", Published(Bureau, 2020, 1, 20), Published(Bureau, 2020, 2, 3)),
        new("DC9008", Signed(Published(Bureau, 2020, 1, 20), 2020, 1, 17), Signed(Published(Bureau, 2020, 1, 20), 2020, 1, 22)),
    ];

    private static ExampleReport Published(ExampleReport example, int year, int month, int day) =>
        Dated(example, DateRemarks.Published, new DateOnly(year, month, day), (report, date) => report.PublishedOn = date);

    private static ExampleReport Signed(ExampleReport example, int year, int month, int day) =>
        Dated(example, DateRemarks.Signed, new DateOnly(year, month, day), (report, date) => report.SignedOn = date);

    private static ExampleReport Dated(ExampleReport example, BilingualText what, DateOnly day, Action<ReportBuilder, ReportDate> set)
    {
        var text = DateText.Of(day);
        return example.With(
            new BilingualText($"{what.Chinese}：{text.Chinese}", $"{what.English}: {text.English}"), builder => set(builder, new ReportDate(day)));
    }
}
