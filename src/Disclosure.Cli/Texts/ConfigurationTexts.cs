using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What is said of a file of configuration that cannot be used.</summary>
internal static class ConfigurationTexts
{
    public static BilingualText NamedAndRefused { get; } = new(
        "--config 和 --no-config 不能同时给出。",
        "--config and --no-config cannot stand together.");

    public static BilingualText Origin(string path) => new($"配置文件“{path}”", $"The configuration “{path}”");

    public static BilingualText Rules(string path) => new($"配置文件“{path}”的 rules ", $"“rules” of the configuration “{path}”");

    public static BilingualText Words(string path) => new($"配置文件“{path}”的 words ", $"“words” of the configuration “{path}”");

    public static BilingualText Malformed(string path, long line) => new(
        $"配置文件“{path}”第 {line} 行起不是合法的 JSON；请改正，或用 --no-config 不用它。",
        $"The configuration “{path}” is no JSON from line {line} on; correct it, or leave it out with --no-config.");

    public static BilingualText NoPlainFile(string path) => new(
        $"配置文件“{path}”是空的，或不是普通文件；请改正，或用 --no-config 不用它。",
        $"The configuration “{path}” is empty or no plain file; correct it, or leave it out with --no-config.");

    public static BilingualText OutsideOfFolder(string path, string key, string file) => new(
        $"配置文件“{path}”的“{key}”指向所在文件夹以外的“{file}”；请把该文件放进配置文件所在的文件夹。",
        $"“{key}” of the configuration “{path}” names “{file}” outside of its folder; put that file beside the configuration or below it.");

    public static BilingualText UnknownKey(string path, string given, string known) => new(
        $"配置文件“{path}”中没有“{given}”这一项；可用：{known.Replace(", ", "、", StringComparison.Ordinal)}。",
        $"The configuration “{path}” has no “{given}”; there are: {known}.");

    public static BilingualText Unfit(string path, string where, string known) => new(
        $"配置文件“{path}”的{(where.Length == 0 ? "内容" : $"“{where}”")}取值不对；应为：{known.Replace(", ", "、", StringComparison.Ordinal)}。",
        $"{(where.Length == 0 ? "The content" : $"“{where}”")} of the configuration “{path}” does not fit; it takes: {known}.");

    /// <summary>By what an audit was made otherwise than usual, so that nobody takes its result for the usual one.</summary>
    /// <param name="origin">The file that says so.</param>
    /// <param name="changes">What it changes, one or more.</param>
    public static BilingualText AuditedBy(BilingualText origin, IReadOnlyList<BilingualText> changes) => new(
        $"审核按{origin.Chinese}：{string.Join("；", changes.Select(change => change.Chinese))}。",
        $"The audit follows {Lower(origin.English)}: {string.Join("; ", changes.Select(change => change.English))}.");

    public static BilingualText Off(IEnumerable<string> rules) => new($"不查 {string.Join("、", rules)}", $"{string.Join(", ", rules)} not asked");

    public static BilingualText Graded(BilingualText grade, IEnumerable<string> rules) => new(
        $"{string.Join("、", rules)} 按{grade.Chinese}计",
        $"{string.Join(", ", rules)} counted as {grade.English}");

    public static BilingualText OtherThresholds { get; } = new("阈值另有设定", "thresholds set otherwise");

    public static BilingualText BlanksAreUnknown { get; } = new("空白按未知读", "blanks read as unknown");

    public static BilingualText AcceptedFrom(string path) => new($"已接受的问题见“{path}”", $"accepted findings taken from “{path}”");

    private static string Lower(string text) => text.StartsWith("The ", StringComparison.Ordinal) ? $"the {text[4..]}" : text;
}
