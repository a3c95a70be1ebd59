using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>Rows of outcomes that stand together, under a head of their own or, where that is null, under 三、本年度办理结果 itself.</summary>
internal sealed record OutcomeDraft(string? Key, string Label, string Ordinal, string English, params IReadOnlyList<RowDraft> Rows)
{
    public OutcomeDraft(params IReadOnlyList<RowDraft> rows)
        : this(null, "", "", "", rows)
    {
    }

    public FormRowGroup In(FormBlock block, string path, FormRowGroup parent) =>
        Key is null ? parent : new FormRowGroup(block, $"{path}.{Key}", new BilingualText(Label, English), Ordinal, parent, null);
}
