using Disclosure.Reports;

namespace Disclosure.Documents.Tests;

/// <summary>Tables as they come from pages that were copied: what any careful reader can place is placed, and the rest is refused.</summary>
public sealed class PastedTablesTests
{
    private const string Applicants = "商业企业|科研机构|社会公益组织|法律服务机构|其他";
    private const string Received = "一、本年新收政府信息公开申请数量";
    private const string Carried = "二、上年结转政府信息公开申请数量";
    private const string Spanned = "申请人情况\t\t\t\t\t\t\n自然人\t法人或其他组织\t\t\t\t\t总计\n\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n";

    public static TheoryData<string, string, string> Proactive => new()
    {
        { "tabs", "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n", "1 2 3" },
        { "tabs, a line each for the block", "第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t\t3\n行政规范性文件\t4\t5\t6\n", "1 _ 3" },
        { "two spaces", "信息内容  本年制发件数  本年废止件数  现行有效件数\n规章  1  2  3\n行政规范性文件  4  5  6\n", "1 2 3" },
        { "a blank that left no trace", "信息内容  本年制发件数  本年废止件数  现行有效件数\n规章  1  3\n行政规范性文件  4  5  6\n", "" },
        { "full-width spaces", "信息内容　本年制发件数　本年废止件数　现行有效件数\n规章　1　2　3\n行政规范性文件　4　5　6\n", "1 2 3" },
        { "a cell a line", "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n", "1 2 3" },
        { "a cell a line, empty lines between", "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n1\n\n2\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n6\n", "1 2 3" },
        { "labels above their figures", "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章\n1 2 3\n行政规范性文件\n4 5 6\n", "1 2 3" },
        { "heads run on", "信息内容本年制发件数本年废止件数现行有效件数\n规章 1 2 3\n行政规范性文件 4 5 6\n", "1 2 3" },
        { "heads a line each, rows with spaces", "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章 1 2 3\n行政规范性文件 4 5 6\n", "1 2 3" },
        { "heads a line each, rows with tabs", "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t\t6\n", "1 2 3" },
        { "heads a line each, rows with bars", "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章 | 1 | 2 | 3\n行政规范性文件 | 4 | | 6\n", "1 2 3" },
        { "units behind figures", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1件\t2件\t3件\n行政规范性文件\t4\t5\t6\n", "1 2 3" },
        { "heads with a unit", "信息内容\t本年制发件数（件）\t本年废止件数（件）\t现行有效件数（件）\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n", "1 2 3" },
        { "a head broken by a space", "信息内容 本年 制发件数 本年 废止件数 现行有效 件数\n规章 1 2 3\n行政规范性文件 4 5 6\n", "1 2 3" },
        { "a colon behind labels", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章：\t1\t2\t3\n行政规范性文件：\t4\t5\t6\n", "1 2 3" },
        { "all heads but one", "信息内容\t本年制发件数\t\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n", "" },
        { "2019: new documents", "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n规范性文件\t4\t5\t6\n", "1 2 3" },
        { "2019: a cell a line, heads broken", "信息内容\n本年新\n制作数量\n本年新\n公开数量\n对外公开\n总数量\n规章\n1\n2\n3\n规范性文件\n4\n5\n6\n", "1 2 3" },
    };

    public static TheoryData<string, string, string> Applications => new()
    {
        { "tabs, heads on three lines", Spanned + $"{Received}\t7\t1\t2\t3\t4\t5\t22\n{Carried}\t0\t0\t0\t0\t0\t0\t0\n", "7 1 2 3 4 5 22" },
        { "spaces, heads on two lines", $"自然人 法人或其他组织 总计\n{Applicants.Replace('|', ' ')}\n{Received} 7 1 2 3 4 5 22\n{Carried} 0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
        { "spaces, heads on three lines", $"申请人情况\n自然人 法人或其他组织 总计\n{Applicants.Replace('|', ' ')}\n{Received} 7 1 2 3 4 5 22\n{Carried} 0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
        { "the second row of heads lost", $"申请人情况\n自然人 法人或其他组织 总计\n{Received} 7 1 2 3 4 5 22\n{Carried} 0 0 0 0 0 0 0\n", "" },
        { "heads broken over lines", $"申请人情况\n自然人\n法人或其他组织\n总计\n商业\n企业\n科研\n机构\n社会公益组织\n法律服务机构\n其他\n{Received}\n7\n1\n2\n3\n4\n5\n22\n{Carried}\n0\n0\n0\n0\n0\n0\n0\n", "7 1 2 3 4 5 22" },
        { "heads broken over lines of spaces", $"自然人 法人或其他组织 总计\n商业 科研 社会公益 法律服务 其他\n企业 机构 组织 机构\n{Received} 7 1 2 3 4 5 22\n{Carried} 0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
        { "a label on its own line", $"申请人情况 自然人 {Applicants.Replace('|', ' ')} 总计\n{Received}\n7 1 2 3 4 5 22\n{Carried}\n0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
        { "a label broken over two lines", $"申请人情况 自然人 {Applicants.Replace('|', ' ')} 总计\n一、本年新收政府信息\n公开申请数量 7 1 2 3 4 5 22\n{Carried} 0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
        { "heads a line each, rows with spaces", $"申请人情况\n自然人\n{Applicants.Replace('|', '\n')}\n总计\n{Received} 7 1 2 3 4 5 22\n{Carried} 0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
        { "heads a line each, rows with tabs", $"申请人情况\n自然人\n{Applicants.Replace('|', '\n')}\n总计\n{Received}\t7\t1\t2\t3\t4\t5\t22\n{Carried}\t0\t0\t0\t0\t0\t0\t0\n", "7 1 2 3 4 5 22" },
        { "the label run on with its figure", $"申请人情况 自然人 {Applicants.Replace('|', ' ')} 总计\n{Received}7 1 2 3 4 5 22\n{Carried}0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
        { "the guiding note above", $"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况\n自然人 法人或其他组织 总计\n{Applicants.Replace('|', ' ')}\n{Received} 7 1 2 3 4 5 22\n{Carried} 0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
        { "Markdown", $"| 申请人情况 | 自然人 | {Applicants.Replace("|", " | ", StringComparison.Ordinal)} | 总计 |\n|---|---|---|---|---|---|---|---|\n| {Received} | 7 | 1 | 2 | 3 | 4 | 5 | 22 |\n| {Carried} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n", "7 1 2 3 4 5 22" },
        { "a page number among the rows", $"申请人情况 自然人 {Applicants.Replace('|', ' ')} 总计\n{Received} 7 1 2 3 4 5 22\n— 3 —\n{Carried} 0 0 0 0 0 0 0\n", "7 1 2 3 4 5 22" },
    };

    public static TheoryData<string, string, string> Cases => new()
    {
        { "tabs", "行政复议\t\t\t\t\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t0\t2\t0\t0\t2\t0\t0\t3\t0\t3\n", "1 0 0 0 1" },
        { "spaces", "行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n1 0 0 0 1 0 2 0 0 2 0 0 3 0 3\n", "1 0 0 0 1" },
        { "a cell a line", "行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n1\n0\n0\n0\n1\n0\n2\n0\n0\n2\n0\n0\n3\n0\n3\n", "1 0 0 0 1" },
        { "heads a line each, the row with spaces", "行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n1 0 0 0 1 0 2 0 0 2 0 0 3 0 3\n", "1 0 0 0 1" },
        { "a row that lost a figure", "行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n1 0 0 0 1 0 2 0 0 2 0 0 3 0\n", "" },
        { "heads run on", "行政复议行政诉讼\n结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉\n结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计\n1 0 0 0 1 0 2 0 0 2 0 0 3 0 3\n", "1 0 0 0 1" },
    };

    [Theory]
    [MemberData(nameof(Proactive))]
    public void Of_section_two(string layout, string table, string figures) => Reads(layout, "二、主动公开政府信息情况\n" + table, "proactive.administrativeRules.", figures);

    [Theory]
    [MemberData(nameof(Applications))]
    public void Of_section_three(string layout, string table, string figures) => Reads(layout, "三、收到和处理政府信息公开申请情况\n" + table, "applications.receivedThisYear.", figures);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_section_four(string layout, string table, string figures) => Reads(layout, "四、政府信息公开行政复议、行政诉讼情况\n" + table, "reconsideration.", figures);

    private static void Reads(string layout, string text, string path, string figures)
    {
        var report = ReportDocument.ReadText($"盐湖市行政审批局{(layout.StartsWith("2019", StringComparison.Ordinal) ? 2020 : 2024)}年政府信息公开工作年度报告\n{text}五、存在的主要问题及改进情况\n无。\n").Report!;
        var cells = report.Form.Cells.Where(cell => cell.Path.StartsWith(path, StringComparison.Ordinal)).Select(cell => report[cell]).ToList();
        Assert.Equal((layout, figures), (layout, cells.TrueForAll(cell => cell.State == FigureState.Absent) ? "" : string.Join(' ', cells.Select(cell => cell.IsEmpty ? "_" : $"{cell}"))));
    }
}
