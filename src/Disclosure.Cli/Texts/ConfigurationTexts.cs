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

    public static BilingualText UnknownKey(string path, string given, string known) => new(
        $"配置文件“{path}”中没有“{given}”这一项；可用：{known.Replace(", ", "、", StringComparison.Ordinal)}。",
        $"The configuration “{path}” has no “{given}”; there are: {known}.");

    public static BilingualText Unfit(string path, string where, string known) => new(
        $"配置文件“{path}”的{(where.Length == 0 ? "内容" : $"“{where}”")}取值不对；应为：{known.Replace(", ", "、", StringComparison.Ordinal)}。",
        $"{(where.Length == 0 ? "The content" : $"“{where}”")} of the configuration “{path}” does not fit; it takes: {known}.");
}
