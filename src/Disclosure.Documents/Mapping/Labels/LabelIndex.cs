using System.Collections.Frozen;
using Disclosure.Documents.Shown;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Labels;

/// <summary>Finds what a printed text means as a label, in any edition.</summary>
internal sealed class LabelIndex
{
    private const int LongestLabel = 160;

    private const int MostRecent = 4096;

    // A text is looked up in each step of the reading, and the blanks and figures of a report are all alike.
    [ThreadStatic]
    private static Dictionary<string, LabelMeaning>? recent;

    [ThreadStatic]
    private static LabelIndex? recentOf;

    private readonly FrozenDictionary<string, LabelMeaning> meanings;
    private readonly FrozenSet<char> firstLetters;

    public LabelIndex(IReadOnlyList<Form> forms)
    {
        meanings = Build(forms);
        firstLetters = meanings.Keys.Select(wording => wording[0]).ToFrozenSet();
    }

    /// <summary>What a text means; nothing where it names nothing of the form.</summary>
    public static LabelMeaning Of(string text)
    {
        if (text.Length is 0 or > LongestLabel || text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0) return LabelMeaning.Nothing;
        var labels = KnownForms.Current.Labels;
        recent ??= new Dictionary<string, LabelMeaning>(MostRecent, StringComparer.Ordinal);
        if (recentOf == labels && recent.TryGetValue(text, out var known)) return known;
        if (recentOf != labels || recent.Count == MostRecent) recent.Clear();
        recentOf = labels;
        return recent[text] = labels.Find(text);
    }

    /// <summary>Whether a text could be the beginning of a label, by its first letter.</summary>
    public static bool CanBegin(string text) =>
        FirstLetterOf(text) is char first && (IsFullWidth(first) || KnownForms.Current.Labels.firstLetters.Contains(PrintedLabel.Plain(first)));

    /// <summary>The first letter or digit of a text; null where it has none.</summary>
    public static char? FirstLetterOf(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) return character;
        }

        return null;
    }

    /// <summary>Whether a character is a letter, digit or mark of full width, which stands for a narrow one.</summary>
    public static bool IsFullWidth(char character) => character is >= '！' and <= '～';

    private LabelMeaning Find(string printed)
    {
        var text = CountedText.Of(printed).Text;
        if (meanings.TryGetValue(PrintedLabel.Fold(text), out var meaning)) return meaning;
        var withoutGuidance = PrintedLabel.WithoutGuidance(text);
        return withoutGuidance.Length < text.Length && meanings.TryGetValue(PrintedLabel.Fold(withoutGuidance), out meaning) ? meaning : LabelMeaning.Nothing;
    }

    private static FrozenDictionary<string, LabelMeaning> Build(IReadOnlyList<Form> forms)
    {
        var elements = forms.SelectMany(form => form.Elements).Where(element => element is not FormTable)
            .SelectMany(element => element.KnownWordings.Select(wording => (wording, element)))
            .ToLookup(pair => pair.wording, pair => pair.element);
        var heads = forms.SelectMany(form => form.Tables)
            .SelectMany(table => table.Heads.Select(head => (Wording: PrintedLabel.Fold(head.Chinese), table)))
            .ToLookup(pair => pair.Wording, pair => pair.table);
        return elements.Select(group => group.Key).Union(heads.Select(group => group.Key))
            .ToFrozenDictionary(wording => wording, wording => new LabelMeaning([.. elements[wording]], [.. heads[wording]]), StringComparer.Ordinal);
    }
}
