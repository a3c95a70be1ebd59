using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Texts;

/// <summary>The words of the workbook that <c>check</c> writes, besides those that other outputs use too.</summary>
internal static class XlsxTexts
{
    public static BilingualText Overview { get; } = new("总览", "Overview");

    public static BilingualText Findings { get; } = new("问题", "Findings");

    public static IReadOnlyList<BilingualText> OverviewHeads { get; } =
    [
        new("序号", "No."), new("报告", "Report"), new("文件", "File"), AuditTexts.Verdict,
        AuditTexts.Of(RuleSeverity.Error), AuditTexts.Of(RuleSeverity.Warning), AuditTexts.Of(RuleSeverity.Info), DiagnosisTexts.Accepted,
    ];

    public static IReadOnlyList<BilingualText> FindingHeads { get; } =
    [
        new("序号", "No."), new("报告", "Report"), new("轻重", "Severity"), new("编号", "Code"), new("说明", "Message"),
        AuditTexts.Left, AuditTexts.Right, AuditTexts.Gap, AuditTexts.Cells, new("指纹", "Fingerprint"), new("认可理由", "Accepted because"),
    ];

    public static BilingualText Legend { get; } = new(
        "表中加底色的格与问题有关：红色为错误，黄色为警告，蓝色为提示，灰色为已认可；指向该格可看到批注。",
        "Coloured cells take part in a finding: red for errors, yellow for warnings, blue for infos, grey for accepted ones; the note of a cell tells it.");

    public static BilingualText TablesLeftOut(int kept, int left) => new(
        $"工作簿只附前 {kept} 份报告的表格，其余 {left} 份的表格未附，问题仍全部列出。",
        $"The tables of the first {kept} reports are in this workbook; those of {left} more are not, their findings are.");

    public static BilingualText RowsLeftOut(int left) => new(
        $"工作表的行数有限，另有 {left} 行没有列出；请用 --format csv 或 ndjson 写出全部。",
        $"A sheet has no room for {left} more rows; write all of them with --format csv or ndjson.");
}
