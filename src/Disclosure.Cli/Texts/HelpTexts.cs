using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>The headings of help.</summary>
internal static class HelpTexts
{
    public static BilingualText Usage { get; } = new("用法", "Usage");

    public static BilingualText Verbs { get; } = new("命令", "Verbs");

    public static BilingualText Options { get; } = new("选项", "Options");

    public static BilingualText Examples { get; } = new("示例", "Examples");

    public static BilingualText VerbAndArguments { get; } = new("<命令> [参数] [选项]", "<verb> [arguments] [options]");

    public static BilingualText OptionsFollow { get; } = new("[选项]", "[options]");

    public static BilingualText More { get; } = new(
        "每个命令的选项和更多示例：disclosure <命令> --help",
        "The options of a verb, and more examples: disclosure <verb> --help");
}
