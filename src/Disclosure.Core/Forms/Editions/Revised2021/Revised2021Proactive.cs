using Disclosure.Forms.Definition;
using static Disclosure.Forms.Definition.ProactiveDefinition;

namespace Disclosure.Forms.Editions.Revised2021;

/// <summary>The table of section 二 of the edition Revised2021.</summary>
internal static class Revised2021Proactive
{
    private static readonly ColumnDraft[] Decisions =
    [
        new(ProactiveMeasure.DecisionsMade, "本年处理决定数量", "Decisions made this year", FigureUnit.Pieces),
    ];

    public static FormTable Create() => ProactiveDefinition.Create(table =>
    [
        Block(table, 1, "一",
            [AdministrativeRules, new(ProactiveRow.NormativeDocuments, "行政规范性文件", "Administrative normative documents", "规范性文件")],
            [
                new(ProactiveMeasure.IssuedThisYear, "本年制发件数", "Issued this year", FigureUnit.Pieces),
                new(ProactiveMeasure.RepealedThisYear, "本年废止件数", "Repealed this year", FigureUnit.Pieces),
                new(ProactiveMeasure.InForce, "现行有效件数", "In force", FigureUnit.Pieces),
            ]),
        Block(table, 5, "五", [Licensing], Decisions),
        Block(table, 6, "六", Enforcement, Decisions),
        Block(table, 8, "八", [Fees],
            [new(ProactiveMeasure.AmountCollected, "本年收费金额（单位：万元）", "Amount collected this year (10,000 yuan)", FigureUnit.TenThousandYuan, FigureKind.Amount)]),
    ]);
}
