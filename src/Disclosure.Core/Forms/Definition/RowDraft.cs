using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>One line of a table's definition: a row before it stands in its block.</summary>
internal sealed record RowDraft(string Key, BilingualText Label, BilingualText? Article, params string[] Aliases)
{
    public RowDraft(ProactiveRow row, string label, string english, params string[] aliases)
        : this(FormKey.Of(row), new BilingualText(label, english), null, aliases)
    {
    }

    public RowDraft(ApplicationRow row, string label, string english, string article, string articleInEnglish, params string[] aliases)
        : this(FormKey.Of(row), new BilingualText(label, english), LegalBasis.Regulation(article, articleInEnglish), aliases)
    {
    }

    public FormRow In(FormBlock block, string path, FormRowGroup? group) =>
        new(block, $"{path}.{Key}", Key, Label, group, Article, Aliases);
}
