using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>The words around the list of rules.</summary>
internal static class CatalogueTexts
{
    public static BilingualText Catalogue(string version, int count) => new(
        $"规则目录 {version}，共 {count} 条",
        $"Rule catalogue {version}, {count} rules");

    public static BilingualText More { get; } = new(
        "单条规则的依据和说明：disclosure rules 编号",
        "The basis and the words of one rule: disclosure rules ID");
}
