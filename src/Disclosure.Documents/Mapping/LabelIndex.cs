using System.Collections.Frozen;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping;

/// <summary>Finds what a printed text means as a label, in either edition.</summary>
internal static class LabelIndex
{
    private const int LongestLabel = 160;

    private static readonly FrozenDictionary<string, LabelMeaning> Meanings = Build();

    public static LabelMeaning Of(string text)
    {
        if (text.Length is 0 or > LongestLabel) return LabelMeaning.Nothing;
        return Meanings.GetValueOrDefault(PrintedLabel.Fold(text))
            ?? Meanings.GetValueOrDefault(PrintedLabel.Fold(PrintedLabel.WithoutGuidance(text)))
            ?? LabelMeaning.Nothing;
    }

    private static FrozenDictionary<string, LabelMeaning> Build()
    {
        var elements = Form.All.SelectMany(form => form.Elements).Where(element => element is not FormTable)
            .SelectMany(element => element.KnownWordings.Select(wording => (wording, element)))
            .ToLookup(pair => pair.wording, pair => pair.element);
        var heads = Form.All.SelectMany(form => form.Tables)
            .SelectMany(table => table.Heads.Select(head => (Wording: PrintedLabel.Fold(head), table)))
            .ToLookup(pair => pair.Wording, pair => pair.table);
        return elements.Select(group => group.Key).Union(heads.Select(group => group.Key))
            .ToFrozenDictionary(wording => wording, wording => new LabelMeaning([.. elements[wording]], [.. heads[wording]]), StringComparer.Ordinal);
    }
}
