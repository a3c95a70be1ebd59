using System.Globalization;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Results.Texts;

/// <summary>The words of an audit's result.</summary>
internal static class AuditTexts
{
    public static BilingualText Comma { get; } = new("，", ", ");

    public static BilingualText Colon { get; } = new("：", ": ");

    public static BilingualText ByRule { get; } = new("各规则", "By rule");

    public static BilingualText AndMore { get; } = new("等", "and more");

    public static BilingualText UnknownAuthority { get; } = new("（机关不详）", "(authority not known)");

    public static BilingualText UnknownYear { get; } = new("年度不详", "year not known");

    public static BilingualText Edition { get; } = new("格式", "Form");

    public static BilingualText Verdict { get; } = new("结论", "Verdict");

    public static BilingualText Unread { get; } = new("未能读取", "not read");

    public static BilingualText Left { get; } = new("左边", "left");

    public static BilingualText Right { get; } = new("右边", "right");

    public static BilingualText Gap { get; } = new("相差", "difference");

    public static BilingualText LeftIsLarger { get; } = new("前者多", "the left side is larger");

    public static BilingualText RightIsLarger { get; } = new("后者多", "the right side is larger");

    public static BilingualText Suspect { get; } = new("可能有误", "may be wrong");

    public static BilingualText Cells { get; } = new("所在", "at");

    public static BilingualText Basis => RuleTexts.Basis;

    public static BilingualText Subtracted { get; } = new("减 ", "minus ");

    public static BilingualText Problems { get; } = new("读取时的问题", "Problems in reading");

    public static BilingualText Undetermined(int count) => new(
        $"{count} 处未能核对：所需的数字或报告年度空白、缺失或未能读取",
        $"{Plural(count, "place")} could not be checked: figures or the report year are blank, absent or were not read");

    public static BilingualText Undecided(int count) => new($"未能核对 {count} 处", $"{Plural(count, "place")} not checked");

    public static BilingualText FaultInRule(string fault) => new(
        $"规则本身出错，与报告无关，这条规则未作审核：{fault}",
        $"The rule itself went wrong, whatever the report, and was not decided: {fault}");

    public static BilingualText NotDecided(string subject) => new($"因缺少数字，未能核对：{subject}", $"Not checked, since figures are missing: {subject}");

    public static BilingualText CellWithFigure(BilingualText cell, EquationSide? side, BilingualText figure) => new(
        $"{(side is null ? "" : (side == EquationSide.Left ? Left : Right).Chinese + " ")}{cell.Chinese}：{figure.Chinese}",
        $"{(side is null ? "" : (side == EquationSide.Left ? Left : Right).English + " ")}{cell.English}: {figure.English}");

    public static BilingualText SumOf(int count) => new($"{count} 格之和", $"sum of {Plural(count, "cell")}");

    public static BilingualText OthersAreEmpty(int zeros, int blanks) => new(
        zeros == 0 ? $"其余 {blanks} 格空白" : blanks == 0 ? $"其余 {zeros} 格为 0" : $"其余 {zeros} 格为 0，{blanks} 格空白",
        $"the others: {(zeros == 0 ? "" : $"{zeros} hold 0")}{(zeros > 0 && blanks > 0 ? ", " : "")}{(blanks == 0 ? "" : $"{blanks} blank")}");

    public static BilingualText InAll(int count, string unit, string english) => new($"等 {count} {unit}", $"{count} {english} in all");

    public static BilingualText Year(int year) => new($"{year} 年度", year.ToString(CultureInfo.InvariantCulture));

    public static BilingualText Counts(int errors, int warnings, int infos) => new(
        $"错误 {errors}，警告 {warnings}，提示 {infos}",
        $"{Plural(errors, "error")}, {Plural(warnings, "warning")}, {Plural(infos, "note")}");

    public static BilingualText Count(RuleSeverity severity, int count) => new(
        $"{Of(severity).Chinese} {count}", Plural(count, severity == RuleSeverity.Info ? "note" : Of(severity).English));

    public static BilingualText PassedReports(int count) => new($"没有发现错误的 {count} 份", $"{Plural(count, "report")} with nothing wrong");

    public static BilingualText ProblemCount(int count) => new($"读取问题 {count}", $"{Plural(count, "problem")} in reading");

    public static BilingualText Summary(int reports) => new($"共 {reports} 份", Plural(reports, "report"));

    public static BilingualText Interrupted(int inputs) => new(
        $"已中断：结果只含中断前检查完的 {inputs} 份。",
        $"Interrupted: the result holds only the {Plural(inputs, "report")} checked before.");

    public static BilingualText Repeated(string title, IReadOnlyList<string> names, int count, bool areEqual) => new(
        $"同一份报告（{title}）有 {count} 个文件，数字{(areEqual ? "相同" : "不尽相同")}，均已检查：{string.Join('、', names)}{(count > names.Count ? "等" : "")}。",
        $"The same report ({title}) came in {count} files, with {(areEqual ? "the same" : "different")} figures, and all were checked: "
            + $"{string.Join(", ", names)}{(count > names.Count ? " and more" : "")}.");

    public static BilingualText MoreRepeated(int count) => new($"另有 {count} 份报告重复出现。", $"{Plural(count, "more report")} came more than once.");

    public static BilingualText Of(RuleSeverity severity) => RuleTexts.Of(severity);

    /// <summary>A verdict in a word; null is that of a report that could not be read.</summary>
    public static BilingualText Of(RuleVerdict? verdict) => verdict switch
    {
        null => Unread,
        RuleVerdict.Pass => new BilingualText("通过", "passed"),
        RuleVerdict.Fail => new BilingualText("不通过", "failed"),
        RuleVerdict.Undetermined => new BilingualText("无法判定", "undetermined"),
        _ => new BilingualText("不适用", "not applicable"),
    };

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
