using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>The table of section 二, 主动公开政府信息情况: the rows that editions share, and how its blocks are made.</summary>
internal static class ProactiveDefinition
{
    public static RowDraft AdministrativeRules { get; } = new(ProactiveRow.AdministrativeRules, "规章", "Administrative rules");
    public static RowDraft Licensing { get; } = new(ProactiveRow.AdministrativeLicensing, "行政许可", "Administrative licensing");
    public static RowDraft Fees { get; } = new(ProactiveRow.AdministrativeFees, "行政事业性收费", "Administrative fees");

    public static RowDraft[] Enforcement { get; } =
    [
        new(ProactiveRow.AdministrativePenalties, "行政处罚", "Administrative penalties"),
        new(ProactiveRow.AdministrativeCompulsion, "行政强制", "Administrative compulsion"),
    ];

    public static FormTable Create(Func<FormTable, IEnumerable<FormBlock>> blocks)
    {
        var table = new FormTable(
        "proactive", new BilingualText("主动公开政府信息情况", "Proactive disclosure"), SectionKind.ProactiveDisclosure,
        LegalBasis.Regulation("第二十条", "Art. 20"), new BilingualText("信息内容", "Content"));
        table.Blocks = [.. blocks(table)];
        return table;
    }

    public static FormBlock Block(FormTable table, int item, string numeral, RowDraft[] rows, ColumnDraft[] columns)
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
