using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Completeness;

/// <summary>The examples of the rules on completeness.</summary>
internal static class CompletenessExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly ExampleReport Bureau = ExampleReport.Trial2019;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC1101", City, City.WithoutSection(SectionKind.OtherMatters)),
        new("DC1102", City, City.WithSectionNumber(SectionKind.OtherMatters, 7)),
        new("DC1103", City, City.WithSectionTitle(SectionKind.Overview, "工作基本情况")),
        new("DC1104", City, City.WithFurtherSection("工作思路")),
        new("DC1105", City, City.WithAll("reconsiderationAndLitigation", Figure.Absent)),
        new("DC1106", City, City.WithAll("applications.publishedMaterial", Figure.Absent)),
        new("DC1107", Bureau, Bureau.Printing(
            new BilingualText("第二部分的表格中多出“其他主动公开文件”一行", "the table of section 二 has a further row “其他主动公开文件”"),
            FormDeviationKind.UnknownRow, "proactive", "其他主动公开文件")),
        new("DC1108", City, City.WithAll("proactive", Figure.Blank)),
        new("DC1109", City, City.With("litigationAfterReconsideration.corrected", Figure.Blank).With("directLitigation.otherOutcome", Figure.Blank)),
        new("DC1110", City, City.With("reconsideration.total", Figure.Blank)),
        new("DC1111", City, City.With("applications.disclosed.commercialEnterprise", Figure.Blank)),
    ];
}
