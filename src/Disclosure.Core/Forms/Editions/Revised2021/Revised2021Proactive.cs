using Disclosure.Forms.Definition;
using static Disclosure.Forms.Definition.ProactiveDefinition;

namespace Disclosure.Forms.Editions.Revised2021;

/// <summary>The table of section 二 of the edition Revised2021.</summary>
internal static class Revised2021Proactive
{
    // Heads in other words are of one kind: what year, what was done, and that it is counted.
    private const string ThisYear = "<本年|本年度|当年|今年|年度>";
    private const string Count = "<件数|数|数量|件数量|总数>";
    private const string Documents = "[文件|规范性文件]";

    private static readonly ColumnDraft[] Decisions =
    [
        new(
            ProactiveMeasure.DecisionsMade, "本年处理决定数量", "Decisions made this year", FigureUnit.Pieces, FigureKind.Count,
            $"{ThisYear}处理决定{Count}", $"{ThisYear}行政处理决定{Count}", $"{ThisYear}<作出|做出>[的][行政]处理决定{Count}"),
    ];

    public static FormTable Create() => ProactiveDefinition.Create(table =>
    [
        Block(table, 1, "一",
            [AdministrativeRules, new(ProactiveRow.NormativeDocuments, "行政规范性文件", "Administrative normative documents", "规范性文件", "[行政]规范性档案")],
            [
                new(ProactiveMeasure.IssuedThisYear, "本年制发件数", "Issued this year", FigureUnit.Pieces, FigureKind.Count, $"{ThisYear}[新]制发{Documents}{Count}"),
                new(ProactiveMeasure.RepealedThisYear, "本年废止件数", "Repealed this year", FigureUnit.Pieces, FigureKind.Count, $"{ThisYear}废止{Documents}{Count}"),
                new(ProactiveMeasure.InForce, "现行有效件数", "In force", FigureUnit.Pieces, FigureKind.Count, $"[目前|年末]现行有效[的]{Documents}{Count}"),
            ]),
        Block(table, 5, "五", [Licensing], Decisions),
        Block(table, 6, "六", Enforcement, Decisions),
        Block(table, 8, "八", [Fees],
            [
                new(
                    ProactiveMeasure.AmountCollected, "本年收费金额（单位：万元）", "Amount collected this year (10,000 yuan)",
                    FigureUnit.TenThousandYuan, FigureKind.Amount,
                    $"{ThisYear}[行政事业性]收费<金额|总金额|总额|数额>[万元|单位万元]"),
            ]),
    ]);
}
