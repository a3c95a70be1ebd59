using Disclosure.Messages;

namespace Disclosure.Page.Texts;

/// <summary>The words of the page, besides those of results.</summary>
internal static class PageTexts
{
    public static BilingualText Title { get; } = new("政府信息公开工作年度报告检查", "Check an annual disclosure report");

    public static BilingualText Promise { get; } = new(
        "文件只在这台电脑上检查，不上传、不保存；打开过一次以后，断网也能用。",
        "Documents are checked on this machine: nothing is sent or kept. After the first visit the page works offline.");

    public static BilingualText Language { get; } = new("语言", "Language");

    public static BilingualText SkipToResult { get; } = new("跳到检查结果", "Skip to the result");

    public static BilingualText DropHeading { get; } = new("把报告拖到这里", "Drop reports here");

    public static BilingualText DropFormats { get; } = new(
        "Word、Excel、网页、PDF、ZIP、文本、Markdown、JSON；一份、多份或整个文件夹。",
        "Word, Excel, web pages, PDF, ZIP, text, Markdown, JSON: one, many or a whole folder.");

    public static BilingualText ChooseFiles { get; } = new("选择文件", "Choose files");

    public static BilingualText ChooseFolder { get; } = new("选择文件夹", "Choose a folder");

    public static BilingualText PriorHeading { get; } = new("上年度报告（可不选）", "Last year's report (optional)");

    public static BilingualText PriorPurpose { get; } = new(
        "给出上年度报告，就同时核对两年之间的结转和现行有效件数。只用于检查一份报告。",
        "With last year's report what is carried over and what is in force are held against it. For one report only.");

    public static BilingualText ChoosePrior { get; } = new("选择上年度报告", "Choose last year's report");

    public static BilingualText PriorIsOfOne { get; } = new(
        "上年度报告只与一份报告对照；现在有多份，未作对照。",
        "Last year's report is held against one report only; there are several, so it was not used.");

    public static BilingualText PriorGiven(string name) => new($"对照：{name}", $"Held against: {name}");

    public static BilingualText Remove { get; } = new("移除", "Remove");

    public static BilingualText Reading(int number, int count, string name) => new(
        $"正在检查第 {number} 份，共 {count} 份：{name}", $"Checking {number} of {count}: {name}");

    public static BilingualText Stop { get; } = new("停止", "Stop");

    public static BilingualText Stopped(int done, int count) => new($"已停止：检查了 {count} 份中的 {done} 份。", $"Stopped: {done} of {count} were checked.");

    public static BilingualText Done(int count) => new($"检查完毕，共 {count} 份。", count == 1 ? "Checked: 1 report." : $"Checked: {count} reports.");

    public static BilingualText PassedOver(int count) => new(
        $"另有 {count} 个文件不是报告，未检查。",
        count == 1 ? "1 other file is no report and was passed over." : $"{count} other files are no reports and were passed over.");

    public static BilingualText Nothing { get; } = new("拖来的内容里没有可以检查的文件。", "Nothing that was dropped can be checked.");

    public static BilingualText Clear { get; } = new("清空", "Clear");

    public static BilingualText Result { get; } = new("检查结果", "Result");

    public static BilingualText SaveResult { get; } = new("保存检查结果", "Save the result");

    public static BilingualText SaveForm { get; } = new("保存法定表格", "Save the official form");

    public static BilingualText AsPage { get; } = new("网页", "Web page");

    public static BilingualText AsWorkbook { get; } = new("Excel", "Excel");

    public static BilingualText AsDocument { get; } = new("Word", "Word");

    public static BilingualText AsJson { get; } = new("JSON", "JSON");

    public static BilingualText Saved(string name) => new($"已保存“{name}”。", $"Saved “{name}”.");

    public static BilingualText FileOfResult { get; } = new("检查结果", "result");

    public static BilingualText FileOfForm { get; } = new("年度报告", "report");

    public static BilingualText FileOfSum { get; } = new("汇总", "sum");

    public static BilingualText Corrections(int cells) => new(
        $"已更正 {cells} 格（原件没有改动）",
        cells == 1 ? "1 cell corrected (the document itself is unchanged)" : $"{cells} cells corrected (the document itself is unchanged)");

    public static BilingualText Cell { get; } = new("单元格", "Cell");

    public static BilingualText Before { get; } = new("原来", "Before");

    public static BilingualText After { get; } = new("更正后", "After");

    public static BilingualText Undo { get; } = new("撤销上一步", "Undo the last");

    public static BilingualText Corrected(BilingualText changes) => new($"已更正：{changes.Chinese}", $"Corrected: {changes.English}");

    public static BilingualText Undone { get; } = new("已撤销。", "Undone.");

    public static BilingualText AddUp { get; } = new("汇总为一份报告", "Add them up");

    public static BilingualText SumHeading { get; } = new("汇总", "Sum");

    public static BilingualText NotAdded(string name) => new($"“{name}”未能完整读取，没有汇总。", $"“{name}” was not read whole, so nothing was added up.");

    public static BilingualText SeveralYears { get; } = new("各份报告不是同一年度的，没有汇总。", "The reports are not all of one year, so they were not added up.");

    public static BilingualText NotKnown(int cells) => new(
        $"有 {cells} 格在某些报告中无法识别，没有汇总。", $"In {cells} cells the figure of a report is not known, so nothing was added up.");

    public static BilingualText Added(int count) => new($"已将 {count} 份报告汇总。", $"{count} reports were added up.");

    public static BilingualText Offline { get; } = new("可以断网使用", "Ready to work offline");

    public static BilingualText Earlier { get; } = new("上一份", "Previous");

    public static BilingualText Later { get; } = new("下一份", "Next");

    public static BilingualText Position(int number, int count) => new($"第 {number} 份，共 {count} 份", $"{number} of {count}");
}
