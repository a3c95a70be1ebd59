using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>The table of section 三, 收到和处理政府信息公开申请情况, put together from its columns and outcomes.</summary>
internal static class ApplicationsDefinition
{
    private const string Path = "applications";

    private static readonly RowDraft[] Taken =
    [
        new(
            ApplicationRow.ReceivedThisYear, "一、本年新收政府信息公开申请数量", "Received this year", "第二十七条、第二十九条", "Art. 27, 29",
            "一、<本年|本年度>新收[到]政府信息公开申请<数|件数|总数>", "一、本年新收到政府信息公开申请数量", "一、本年度新收[到]政府信息公开申请数量"),
        new(
            ApplicationRow.CarriedOverFromPriorYear, "二、上年结转政府信息公开申请数量", "Carried over from the prior year", "第三十三条", "Art. 33",
            "二、<上年|上年度|上一年|上一年度>结转政府信息公开申请<数|件数|总数>", "二、<上年度|上一年|上一年度>结转政府信息公开申请数量"),
    ];

    private static readonly RowDraft[] DispositionTotal =
    [
        new(ApplicationRow.TotalDisposed, "（七）总计", "Total disposed", "第五十条第一款第（二）项", "Art. 50(2)", "（七）合计"),
    ];

    private static readonly RowDraft[] Open =
    [
        new(
            ApplicationRow.CarriedForwardToNextYear, "四、结转下年度继续办理", "Carried forward to next year", "第三十三条", "Art. 33",
            "四、结转<下年|下一年|下一年度>继续办理[数|数量|件数]", "四、结转下年度继续办理<数|数量|件数>"),
    ];

    /// <summary>Makes the table.</summary>
    /// <param name="applicants">The columns, the total last.</param>
    /// <param name="outcomes">What stands under 三、本年度办理结果, without its total.</param>
    public static FormTable Create(IEnumerable<ColumnDraft> applicants, params IReadOnlyList<OutcomeDraft> outcomes)
    {
        var table = new FormTable(
            Path, new BilingualText("收到和处理政府信息公开申请情况", "Applications received and processed"),
            SectionKind.Applications, LegalBasis.Regulation("第五十条第一款第（二）项", "Art. 50(2)"),
            new BilingualText("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "(In each column items 1 and 2 add up to items 3 and 4)"),
            new BilingualText("申请人情况", "Applicants"),
            new BilingualText("法人或其他组织", "Legal persons and other organizations"));
        var block = new FormBlock(table, Path, table.Label, null, []);
        var dispositions = new FormRowGroup(block, $"{Path}.dispositions", new BilingualText("三、本年度办理结果", "Dispositions"), "三", null, null);
        var groups = outcomes.Select(outcome => (Rows: outcome.Rows, Group: outcome.In(block, Path, dispositions))).ToList();
        block.RowGroups = [dispositions, .. groups.Select(each => each.Group).Where(group => group != dispositions)];
        block.Rows =
        [
            .. Rows(Taken, null), .. groups.SelectMany(each => Rows(each.Rows, each.Group)), .. Rows(DispositionTotal, dispositions), .. Rows(Open, null),
        ];
        block.Columns = [.. applicants.Select(applicant => applicant.In(block, $"{Path}.*"))];
        table.Blocks = [block];
        return table;

        IEnumerable<FormRow> Rows(IEnumerable<RowDraft> rows, FormRowGroup? group) => rows.Select(row => row.In(block, Path, group));
    }
}
