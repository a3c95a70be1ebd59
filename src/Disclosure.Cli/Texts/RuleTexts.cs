using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Texts;

/// <summary>The words around the rule catalogue.</summary>
internal static class RuleTexts
{
    public static BilingualText Statement { get; } = new("内容", "holds");

    public static BilingualText Class { get; } = new("性质", "class");

    public static BilingualText Severity { get; } = new("轻重", "severity");

    public static BilingualText Editions { get; } = new("适用", "editions");

    public static BilingualText Message { get; } = new("不符时", "told as");

    public static BilingualText Catalogue(string version, int count) => new(
        $"规则目录 {version}，共 {count} 条",
        $"Rule catalogue {version}, {count} rules");

    public static BilingualText More { get; } = new(
        "单条规则的依据和说明：disclosure rules 编号",
        "The basis and the words of one rule: disclosure rules ID");

    public static BilingualText Of(RuleClass kind) => kind switch
    {
        RuleClass.Statutory => new BilingualText("法定", "statutory"),
        RuleClass.Arithmetic => new BilingualText("算术", "arithmetic"),
        _ => new BilingualText("合理性", "plausibility"),
    };
}
