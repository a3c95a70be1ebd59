using Disclosure.Forms.Definition;
using static Disclosure.Forms.Definition.ProactiveDefinition;

namespace Disclosure.Forms.Editions.Trial2019;

/// <summary>The table of section 二 of the edition Trial2019.</summary>
internal static class Trial2019Proactive
{
    private static readonly ColumnDraft ProjectsOfPriorYear = new(
        ProactiveMeasure.PriorYearItems, "上一年项目数量", "Items of the prior year", FigureUnit.Items, FigureKind.Count,
        "上一年[度]项目<数|总数>", "上年[度]项目<数|数量|总数>", "上一年度项目数量");

    private static readonly ColumnDraft NetChange = new(
        ProactiveMeasure.NetChange, "本年增/减", "Net change this year", FigureUnit.Items, FigureKind.SignedChange, "本年度增/减", "本年[度]增减<数|数量|情况>");

    private static readonly ColumnDraft[] Services =
    [
        ProjectsOfPriorYear, NetChange, new(ProactiveMeasure.DecisionsMade, "处理决定数量", "Decisions made", FigureUnit.Pieces, FigureKind.Count, "处理决定<数|件数>"),
    ];

    public static FormTable Create() => ProactiveDefinition.Create(table =>
    [
        Block(table, 1, "一",
            [AdministrativeRules, new(ProactiveRow.NormativeDocuments, "规范性文件", "Normative documents", "行政规范性文件", "[行政]规范性档案")],
            [
                new(ProactiveMeasure.NewlyProduced, "本年新制作数量", "Newly produced", FigureUnit.Pieces, FigureKind.Count, "本年度新制作<件数|数|数量>", "本年新制作<件数|数>"),
                new(ProactiveMeasure.NewlyDisclosed, "本年新公开数量", "Newly disclosed", FigureUnit.Pieces, FigureKind.Count, "本年度新公开<件数|数|数量>", "本年新公开<件数|数>"),
                new(ProactiveMeasure.TotalDisclosed, "对外公开总数量", "Total disclosed", FigureUnit.Pieces, FigureKind.Count, "对外公开<总量|总数|总件数>"),
            ]),
        Block(table, 5, "五", [Licensing, new(ProactiveRow.OtherExternalServices, "其他对外管理服务事项", "Other external services")], Services),
        Block(table, 6, "六", Enforcement, Services),
        Block(table, 8, "八", [Fees], [ProjectsOfPriorYear, NetChange]),
        Block(table, 9, "九",
            [new(ProactiveRow.CentralizedProcurement, "政府集中采购", "Centralized procurement")],
            [
                new(ProactiveMeasure.ProjectCount, "采购项目数量", "Number of projects", FigureUnit.Items),
                new(ProactiveMeasure.TotalAmount, "采购总金额", "Total amount", FigureUnit.Unstated, FigureKind.Amount, "采购总金额（元）", "采购总金额（单位：元）"),
            ]),
    ]);
}
