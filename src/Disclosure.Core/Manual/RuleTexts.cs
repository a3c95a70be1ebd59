using System.Globalization;
using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Rules;
using Disclosure.Rules.Examples;

namespace Disclosure.Manual;

/// <summary>The words around the rule catalogue.</summary>
internal static class RuleTexts
{
    public static BilingualText Statement { get; } = new("内容", "holds");

    public static BilingualText Class { get; } = new("性质", "class");

    public static BilingualText Severity { get; } = new("级别", "severity");

    public static BilingualText Editions { get; } = new("适用", "editions");

    public static BilingualText Message { get; } = new("不符时", "told as");

    public static BilingualText Equations { get; } = new("算式", "equations");

    public static BilingualText Basis { get; } = new("依据", "basis");

    public static BilingualText Cells { get; } = new("读取", "reads");

    public static BilingualText Thresholds { get; } = new("阈值", "threshold");

    public static BilingualText Suspected { get; } = new("可能原因", "suspected");

    public static BilingualText Undone { get; } = new("改法", "undone");

    public static BilingualText Or { get; } = new("、", ", ");

    public static BilingualText NoFigures { get; } = new("不读数字", "no figures");

    public static BilingualText Passes { get; } = new("通过", "passes");

    public static BilingualText Fails { get; } = new("不通过", "fails");

    public static BilingualText AndMore(int count) => new($"另 {count} 处", $"{count} more");

    public static BilingualText Threshold(RuleThreshold threshold) => new(
        string.Create(CultureInfo.InvariantCulture, $"{threshold.Name}，默认 {threshold.Default} {threshold.Unit.Chinese}。{threshold.Reason.Chinese}"),
        string.Create(CultureInfo.InvariantCulture, $"{threshold.Name}, by default {threshold.Default} {threshold.Unit.English}. {threshold.Reason.English}"));

    public static BilingualText Example(ExampleReport example) => Example(example.Origin.Year, example.Changes.Count);

    private static BilingualText Example(int? year, int changes) => new(
        $"{year} 年度的平衡报告，{(changes == 0 ? "不作改动" : $"改动 {changes} 处：")}",
        $"the balanced report of {year}, {changes switch { 0 => "unchanged", 1 => "with one change:", _ => $"with {changes} changes:" }}");

    public static BilingualText InBrackets(IReadOnlyList<BilingualText> parts) => new(
        $"（{string.Join('，', parts.Select(part => part.Chinese))}）",
        $" ({string.Join(", ", parts.Select(part => part.English))})");

    public static string Colon(DisplayLanguage language) => language == DisplayLanguage.Chinese ? "：" : ": ";

    public static BilingualText Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => new BilingualText("错误", "error"),
        RuleSeverity.Warning => new BilingualText("警告", "warning"),
        _ => new BilingualText("提示", "info"),
    };

    public static BilingualText Of(ProblemSeverity severity) => Of(severity == ProblemSeverity.Error ? RuleSeverity.Error : RuleSeverity.Warning);

    public static BilingualText Of(RuleClass kind) => kind switch
    {
        RuleClass.Statutory => new BilingualText("法定", "statutory"),
        RuleClass.Arithmetic => new BilingualText("算术", "arithmetic"),
        _ => new BilingualText("合理性", "plausibility"),
    };
}
