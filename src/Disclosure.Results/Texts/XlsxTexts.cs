using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Results.Texts;

/// <summary>The words of the workbook that <c>check</c> writes, besides those that other outputs use too.</summary>
internal static class XlsxTexts
{
    public static BilingualText Overview { get; } = new("总览", "Overview");

    public static BilingualText Findings { get; } = new("问题", "Findings");

    public static BilingualText PairsLeftOut(int count) => new(
        $"另有 {count} 对相邻年份没有单独的工作表。", $"{count} more pairs of years have no sheet of their own.");

    public static BilingualText Number { get; } = new("序号", "No.");

    public static BilingualText Report { get; } = new("报告", "Report");

    public static BilingualText Path { get; } = new("路径", "Path");

    public static BilingualText File { get; } = new("文件", "File");

    public static BilingualText Kind { get; } = new("种类", "Kind");

    public static BilingualText Severity { get; } = new("级别", "Severity");

    public static BilingualText Authority { get; } = new("机关", "Authority");

    public static BilingualText Year { get; } = new("年度", "Year");

    public static BilingualText Subject { get; } = new("路径", "Path");

    public static BilingualText AcceptedBy { get; } = new("认可人", "Accepted by");

    public static BilingualText AcceptedDate { get; } = new("认可日期", "Accepted on");

    public static BilingualText Sheet { get; } = new("工作表", "Sheet");

    public static BilingualText Cell { get; } = new("单元格", "Cell");

    public static BilingualText Page { get; } = new("页", "Page");

    public static BilingualText Table { get; } = new("表", "Table");

    public static BilingualText Row { get; } = new("行", "Row");

    public static BilingualText Column { get; } = new("列", "Column");

    public static BilingualText Paragraph { get; } = new("段", "Paragraph");

    public static BilingualText Interrupted { get; } = new("已中断", "interrupted");

    /// <summary>What a row tells of.</summary>
    public static BilingualText KindOf(bool isAccepted, bool isFinding, bool isUndecided) =>
        isAccepted ? DiagnosisTexts.Accepted : isFinding ? Finding : isUndecided ? Undecided : Problem;

    public static BilingualText Code { get; } = new("编号", "Code");

    public static BilingualText Message { get; } = new("说明", "Message");

    public static BilingualText AcceptedBecause { get; } = new("认可理由", "Accepted because");

    public static BilingualText Certainty { get; } = new("把握", "Certainty");

    public static BilingualText Figures { get; } = new("所涉各格", "Cells");

    public static BilingualText ReadAsZero { get; } = new("按 0 计的空白格", "Blanks read as 0");

    public static BilingualText Fingerprint { get; } = new("指纹", "Fingerprint");

    public static BilingualText Undecided { get; } = new("未能核对", "not checked");

    public static BilingualText Problem { get; } = new("读取问题", "problem in reading");

    public static BilingualText Problems { get; } = new("读取问题", "problems");

    public static BilingualText Stale { get; } = new("不再出现的认可", "accepted, no longer found");

    public static BilingualText Tables { get; } = new("三张表", "Tables");

    public static BilingualText TablesAdded { get; } = new("已附", "added");

    public static BilingualText TablesMissing { get; } = new("未附", "left out");

    public static BilingualText Legend { get; } = new(
        "深色的格本身可能有误，浅色的格只是问题涉及的格：红色为错误，黄色为警告，蓝色为提示，灰色为已认可；指向该格可看到批注。",
        "A cell in a strong colour may itself be wrong, one in a pale colour is only part of a finding: red for errors, yellow for warnings, "
            + "blue for notes, grey for accepted ones; the note of a cell tells it.");

    public static BilingualText Unprinted { get; } = new(
        "“问题”工作表打印到“认可理由”一列；其右的依据等各列供筛选、查找，不打印。",
        "The sheet “Findings” is printed up to “Accepted because”; the columns behind it, from the basis on, are for sorting and filtering.");

    public static BilingualText Finding { get; } = new("问题", "finding");

    public static BilingualText Of(Certainty certainty) => certainty switch
    {
        Rules.Certainty.Certain => new BilingualText("确定", "certain"),
        Rules.Certainty.Assumed => new BilingualText("行列次序是假定的", "rows and columns are assumed"),
        _ => new BilingualText("空白按 0 计", "if blanks are 0"),
    };

    public static BilingualText TableOf(int number, FormTable table) => new(
        $"{number} {FormSection.Numeral(FormSection.Of(table.Section).Number)}、{table.Label.Chinese}",
        $"{number} {ShortEnglish(table.Section)}");

    public static BilingualText TableHead(string report, string file, FormTable table) => new(
        $"{report}  {FormSection.Of(table.Section).Heading}（{file}）",
        $"{report}  {table.Label.English} ({file})");

    public static BilingualText TablesShown(int count) => new(
        count == 0 ? "没有发现问题的报告不附三张表。" : $"工作簿附有 {count} 份报告的三张表，标出了有问题的格；没有发现问题的报告不附。",
        count == 0
            ? "The tables of reports without findings are not in this workbook."
            : $"The marked tables of {count} {(count == 1 ? "report is" : "reports are")} in this workbook; "
                + "those of reports without findings are not.");

    public static BilingualText TablesLeftOut(IReadOnlyList<int> numbers, int count)
    {
        var (chinese, english) = count > numbers.Count ? ("等", " and more") : ("", "");
        return new BilingualText(
            $"另有 {count} 份有问题的报告没有附表，问题仍全部列出：序号 {string.Join('、', numbers)}{chinese}（“三张表”一列为“未附”）。",
            $"The tables of {count} more with findings are left out, though all findings are told: No. "
                + $"{string.Join(", ", numbers)}{english} (“left out” in the column “Tables”).");
    }

    public static BilingualText RowsLeftOut(int left) => new(
        $"工作表的行数有限，另有 {left} 行没有列出；请用 --format csv 或 ndjson 写出全部。",
        $"A sheet has no room for {left} more rows; write all of them with --format csv or ndjson.");

    // A sheet's name has 31 characters.
    private static string ShortEnglish(SectionKind section) => section switch
    {
        SectionKind.ProactiveDisclosure => "Proactive disclosure",
        SectionKind.Applications => "Applications",
        _ => "Reconsideration, suits",
    };
}
