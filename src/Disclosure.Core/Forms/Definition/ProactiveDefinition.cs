using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>The table of section 二, 主动公开政府信息情况, in both editions.</summary>
internal static class ProactiveDefinition
{
    // Heads in other words are of one kind: what year, what was done, and that it is counted.
    private const string ThisYear = "<本年|本年度|当年|今年|年度>";
    private const string Count = "<件数|数|数量|件数量|总数>";
    private const string Documents = "[文件|规范性文件]";

    private static readonly ColumnDraft ProjectsOfPriorYear = new(
        ProactiveMeasure.PriorYearItems, "上一年项目数量", "Items of the prior year", FigureUnit.Items, FigureKind.Count,
        "上一年[度]项目<数|总数>", "上年[度]项目<数|数量|总数>", "上一年度项目数量");

    private static readonly ColumnDraft NetChange = new(
        ProactiveMeasure.NetChange, "本年增/减", "Net change this year", FigureUnit.Items, FigureKind.SignedChange, "本年度增/减", "本年[度]增减<数|数量|情况>");

    private static readonly ColumnDraft[] Services2019 =
    [
        ProjectsOfPriorYear, NetChange, new(ProactiveMeasure.DecisionsMade, "处理决定数量", "Decisions made", FigureUnit.Pieces, FigureKind.Count, "处理决定<数|件数>"),
    ];

    private static readonly ColumnDraft[] Decisions2021 =
    [
        new(
            ProactiveMeasure.DecisionsMade, "本年处理决定数量", "Decisions made this year", FigureUnit.Pieces, FigureKind.Count,
            $"{ThisYear}处理决定{Count}", $"{ThisYear}行政处理决定{Count}", $"{ThisYear}<作出|做出>[的][行政]处理决定{Count}"),
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
                    new(ProactiveMeasure.NewlyProduced, "本年新制作数量", "Newly produced", FigureUnit.Pieces, FigureKind.Count, "本年度新制作<件数|数|数量>", "本年新制作<件数|数>"),
                    new(ProactiveMeasure.NewlyDisclosed, "本年新公开数量", "Newly disclosed", FigureUnit.Pieces, FigureKind.Count, "本年度新公开<件数|数|数量>", "本年新公开<件数|数>"),
                    new(ProactiveMeasure.TotalDisclosed, "对外公开总数量", "Total disclosed", FigureUnit.Pieces, FigureKind.Count, "对外公开<总量|总数|总件数>"),
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
                    new(ProactiveMeasure.IssuedThisYear, "本年制发件数", "Issued this year", FigureUnit.Pieces, FigureKind.Count, $"{ThisYear}[新]制发{Documents}{Count}"),
                    new(ProactiveMeasure.RepealedThisYear, "本年废止件数", "Repealed this year", FigureUnit.Pieces, FigureKind.Count, $"{ThisYear}废止{Documents}{Count}"),
                    new(ProactiveMeasure.InForce, "现行有效件数", "In force", FigureUnit.Pieces, FigureKind.Count, $"[目前|年末]现行有效[的]{Documents}{Count}"),
                ]),
            Block(table, 5, "五", [Licensing], Decisions2021),
            Block(table, 6, "六", Enforcement, Decisions2021),
            Block(table, 8, "八", [Fees],
                [
                    new(
                        ProactiveMeasure.AmountCollected, "本年收费金额（单位：万元）", "Amount collected this year (10,000 yuan)", FigureUnit.TenThousandYuan, FigureKind.Amount,
                        $"{ThisYear}[行政事业性]收费<金额|总金额|总额|数额>[万元|单位万元]"),
                ]),
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
