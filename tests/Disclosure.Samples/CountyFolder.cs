using Disclosure.Documents;
using Disclosure.Documents.Units;
using Disclosure.Reports;
using Disclosure.Reports.Units;

namespace Disclosure.Samples;

/// <summary>The folder of an invented county: the reports of its forty units in the formats that offices send, and the list of the units.</summary>
public static class CountyFolder
{
    private const string County = "青石县";
    private const int Seed = 2025;

    private static readonly (UnitKind Kind, string[] Names)[] Names =
    [
        (UnitKind.OwnOffice, ["人民政府办公室"]),
        (UnitKind.Department,
        [
            "发展和改革局", "教育局", "科学技术局", "工业和信息化局", "民族宗教事务局", "公安局", "民政局", "司法局", "财政局", "人力资源和社会保障局", "自然资源局",
            "住房和城乡建设局", "交通运输局", "水利局", "农业农村局", "商务局", "文化广电和旅游局", "卫生健康局", "退役军人事务局", "应急管理局", "审计局",
            "市场监督管理局", "统计局", "医疗保障局", "行政审批服务局", "城市管理综合行政执法局", "信访局", "林业局",
        ]),
        (UnitKind.Vertical, ["税务局", "气象局"]),
        (UnitKind.Zone, ["经济开发区管理委员会"]),
        (UnitKind.Township, ["城关镇人民政府", "河口镇人民政府", "石桥镇人民政府", "柳林镇人民政府", "东山乡人民政府", "南坪乡人民政府"]),
        (UnitKind.Subdistrict, ["新城街道办事处", "北关街道办事处"]),
    ];

    private static readonly OfficialFormat[] Formats =
        [OfficialFormat.Docx, OfficialFormat.Xlsx, OfficialFormat.Docx, OfficialFormat.Html, OfficialFormat.Docx, OfficialFormat.Markdown, OfficialFormat.Json];

    /// <summary>The units.</summary>
    public static UnitList Units { get; } = new(Names.SelectMany(kind => kind.Names, (kind, name) => new Unit { Name = County + name, Kind = kind.Kind }));

    /// <summary>The report of each unit, the same each time.</summary>
    public static IReadOnlyList<AnnualDisclosureReport> Reports { get; } = Of(new Random(Seed));

    /// <summary>Writes the folder.</summary>
    /// <param name="folder">The folder, which is made where it is not there; its reports stand in “reports”.</param>
    public static void Write(string folder)
    {
        var reports = Directory.CreateDirectory(Path.Combine(folder, "reports")).FullName;
        foreach (var (number, report) in Reports.Index())
        {
            var format = Formats[number % Formats.Length];
            var ending = format == OfficialFormat.Markdown ? "md" : format.ToString().ToLowerInvariant();
            report.WriteTo(Path.Combine(reports, $"{report.Authority}2025.{ending}"));
        }

        File.WriteAllText(Path.Combine(folder, "units.csv"), $"\uFEFF{UnitListCsv.Write(Units)}");
    }

    private static List<AnnualDisclosureReport> Of(Random random) => [.. Units.Units.Select(unit => Testing.County.ReportOf(unit.Name, random))];
}
