using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Results.Texts;

/// <summary>The words of the page that <c>check</c> writes, besides those that other outputs use too.</summary>
internal static class HtmlTexts
{
    public static BilingualText Heading { get; } = new("政府信息公开工作年度报告检查结果", "Annual disclosure reports: result of the check");

    public static BilingualText Overview { get; } = new("总览", "Overview");

    public static BilingualText CountsCaption { get; } = new("报告按结论、问题按规则的数量", "Reports by verdict and findings by rule");

    public static BilingualText ReportsCaption { get; } = new("各份报告", "All reports");

    public static BilingualText SkipToReports { get; } = new("跳到检查结果", "Skip to the results");

    public static BilingualText SkipToTables { get; } = new("跳到表格", "Skip to the tables");

    public static BilingualText Findings { get; } = new("发现的问题", "Findings");

    public static BilingualText Tables { get; } = new("报告的三张表", "The three tables of the report");

    public static BilingualText AcceptedFindings { get; } = new("已认可的问题", "Accepted findings");

    public static BilingualText NothingMarked { get; } = new("这张表没有标出的格", "nothing is marked in this table");

    public static BilingualText Unreadable { get; } = new("无法识别", "not readable");

    public static BilingualText Apply { get; } = new("套用", "Apply");

    public static BilingualText ApplyRepair(string chinese, string english) => new($"套用更正：{chinese}", $"Apply the correction: {english}");

    public static BilingualText Legend { get; } = new(
        "✖ 错误（实线框）  ▲ 警告（虚线框）  ⓘ 提示（点线框）  ✓ 已认可。加底色、粗体的格本身可能有误，其余带框的格只是问题涉及的格。",
        "✖ error (solid frame)  ▲ warning (dashed)  ⓘ info (dotted)  ✓ accepted. A shaded, bold cell may itself be wrong; "
            + "the other framed cells are only part of what a finding is about.");

    public static BilingualText Handling { get; } = new(
        "指向或选中带标记的格可看到等式两边，点标记转到说明。用键盘时，Tab 键进入一张表，方向键在带标记的格之间移动，回车键转到说明。",
        "Point at a marked cell or move to it for both sides; its mark leads to the explanation. "
            + "By keyboard, Tab enters a table, the arrow keys move between its marked cells, and Enter leads to the explanation.");

    public static IReadOnlyList<BilingualText> OverviewHeads { get; } =
    [
        new("报告", "Report"), AuditTexts.Verdict, AuditTexts.Of(RuleSeverity.Error), AuditTexts.Of(RuleSeverity.Warning),
        AuditTexts.Of(RuleSeverity.Info), DiagnosisTexts.Accepted, new("文件", "File"),
    ];

    /// <summary>Both sides of an equation and the difference, in short.</summary>
    public static BilingualText Sides(string left, string right, string gap) => new(
        $"{AuditTexts.Left.Chinese} {left}，{AuditTexts.Right.Chinese} {right}，{AuditTexts.Gap.Chinese} {gap}。",
        $"{AuditTexts.Left.English} {left}, {AuditTexts.Right.English} {right}, {AuditTexts.Gap.English} {gap}. ");

    public static BilingualText CellCount(int count) => new($"共 {count} 格", $"{count} cells");

    public static BilingualText Footer(string rulebook, string version) => new(
        $"规则目录 {rulebook}  disclosure {version}",
        $"Rulebook {rulebook}  disclosure {version}");
}
