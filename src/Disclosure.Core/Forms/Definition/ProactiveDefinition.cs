using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>The table of section 二, 主动公开政府信息情况, in both editions.</summary>
internal static class ProactiveDefinition
{
    private static readonly ColumnDraft ProjectsOfPriorYear = new(ProactiveMeasure.PriorYearItems, "上一年项目数量", "Items of the prior year", FigureUnit.Items);
    private static readonly ColumnDraft NetChange = new(ProactiveMeasure.NetChange, "本年增/减", "Net change this year", FigureUnit.Items, FigureKind.SignedChange);

    private static readonly ColumnDraft[] Services2019 =
    [
        ProjectsOfPriorYear, NetChange, new(ProactiveMeasure.DecisionsMade, "处理决定数量", "Decisions made", FigureUnit.Pieces),
    ];

    private static readonly ColumnDraft[] Decisions2021 =
    [
        new(ProactiveMeasure.DecisionsMade, "本年处理决定数量", "Decisions made this year", FigureUnit.Pieces),
    ];

    private static readonly RowDraft AdministrativeRules = new(ProactiveRow.AdministrativeRules, "规章", "Administrative rules");
    private static readonly RowDraft Licensing = new(ProactiveRow.AdministrativeLicensing, "行政许可", "Administrative licensing");
    private static readonly RowDraft Fees = new(ProactiveRow.AdministrativeFees, "行政事业性收费", "Administrative fees");

    private static readonly RowDraft[] Enforcement =
    [
        new(ProactiveRow.AdministrativePenalties, "行政处罚", "Administrative penalties"),
        new(ProactiveRow.AdministrativeCompulsion, "行政强制", "Administrative compulsion"),
    ];

    public static FormTable Trial2019()
    {
        var table = Create();
        table.Blocks =
        [
            Block(table, 1, "一",
                [AdministrativeRules, new(ProactiveRow.NormativeDocuments, "规范性文件", "Normative documents", "行政规范性文件")],
                [
                    new(ProactiveMeasure.NewlyProduced, "本年新制作数量", "Newly produced", FigureUnit.Pieces),
                    new(ProactiveMeasure.NewlyDisclosed, "本年新公开数量", "Newly disclosed", FigureUnit.Pieces),
                    new(ProactiveMeasure.TotalDisclosed, "对外公开总数量", "Total disclosed", FigureUnit.Pieces, FigureKind.Count, "对外公开总量"),
                ]),
            Block(table, 5, "五", [Licensing, new(ProactiveRow.OtherExternalServices, "其他对外管理服务事项", "Other external services")], Services2019),
            Block(table, 6, "六", Enforcement, Services2019),
            Block(table, 8, "八", [Fees], [ProjectsOfPriorYear, NetChange]),
            Block(table, 9, "九",
                [new(ProactiveRow.CentralizedProcurement, "政府集中采购", "Centralized procurement")],
                [
                    new(ProactiveMeasure.ProjectCount, "采购项目数量", "Number of projects", FigureUnit.Items),
                    new(ProactiveMeasure.TotalAmount, "采购总金额", "Total amount", FigureUnit.Unstated, FigureKind.Amount, "采购总金额（元）", "采购总金额（单位：元）"),
                ]),
        ];
        return table;
    }

    public static FormTable Revised2021()
    {
        var table = Create();
        table.Blocks =
        [
            Block(table, 1, "一",
                [AdministrativeRules, new(ProactiveRow.NormativeDocuments, "行政规范性文件", "Administrative normative documents", "规范性文件")],
                [
                    new(ProactiveMeasure.IssuedThisYear, "本年制发件数", "Issued this year", FigureUnit.Pieces),
                    new(ProactiveMeasure.RepealedThisYear, "本年废止件数", "Repealed this year", FigureUnit.Pieces),
                    new(ProactiveMeasure.InForce, "现行有效件数", "In force", FigureUnit.Pieces),
                ]),
            Block(table, 5, "五", [Licensing], Decisions2021),
            Block(table, 6, "六", Enforcement, Decisions2021),
            Block(table, 8, "八", [Fees],
                [new(ProactiveMeasure.AmountCollected, "本年收费金额（单位：万元）", "Amount collected this year (10,000 yuan)", FigureUnit.TenThousandYuan, FigureKind.Amount)]),
        ];
        return table;
    }

    private static FormTable Create() => new(
        "proactive", new BilingualText("主动公开政府信息情况", "Proactive disclosure"), SectionKind.ProactiveDisclosure,
        LegalBasis.Regulation("第二十条", "Art. 20"), new BilingualText("信息内容", "Content"));

    private static FormBlock Block(FormTable table, int item, string numeral, RowDraft[] rows, ColumnDraft[] columns)
    {
        var article = LegalBasis.Regulation($"第二十条第（{numeral}）项", $"Art. 20({item})");
        var label = new BilingualText($"第二十条第（{numeral}）项", $"Art. 20, item {item}");
        string[] wordings =
        [
            label.Chinese[1..], $"第二十条（{numeral}）项", $"二十条（{numeral}）项", $"第20条第（{numeral}）项",
            $"《条例》{label.Chinese}", $"《条例》第20条第（{numeral}）项", $"《政府信息公开条例》{label.Chinese}",
        ];
        var block = new FormBlock(table, $"proactive.article20Item{item}", label, article, wordings);
        block.Columns = [.. columns.Select(column => column.In(block, $"{block.Path}.*"))];
        block.Rows = [.. rows.Select(row => row.In(block, "proactive", null))];
        return block;
    }
}
