using System.Collections.Frozen;
using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>A printed part of the form: a table, a block, a row, a group of rows or a column. Immutable.</summary>
public abstract class FormElement
{
    private const int ShortestBareLabel = 4;
    private readonly string normalLabel;
    private readonly FrozenSet<string> knownWordings;

    internal FormElement(string path, BilingualText label, BilingualText? article, IEnumerable<string> aliases)
    {
        Path = path;
        Label = label;
        Article = article;
        Aliases = [.. aliases.SelectMany(WordingPattern.Expand)];
        normalLabel = PrintedLabel.Normalize(label.Chinese);
        knownWordings = Wordings().Where(wording => wording.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The element's identifier for programs, unique within its form.</summary>
    public string Path { get; }

    /// <summary>The printed table in which the element stands; null for a section.</summary>
    public abstract FormTable? Table { get; }

    /// <summary>The label as printed in this edition, and its English name from the glossary.</summary>
    public BilingualText Label { get; }

    /// <summary>The article of the Regulation behind the element, where there is one.</summary>
    public BilingualText? Article { get; }

    /// <summary>Other wordings seen in published reports, accepted and reported.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Compares a printed label with this element's own.</summary>
    /// <param name="printed">The label as printed; typography does not count.</param>
    /// <returns>Whether the label is the edition's own, a known other wording, or another label.</returns>
    /// <exception cref="ArgumentNullException">The label is null.</exception>
    public LabelMatch Match(string printed)
    {
        if (PrintedLabel.Normalize(Guard.Against.Null(printed)) == normalLabel && normalLabel.Length > 0) return LabelMatch.Official;
        return knownWordings.Contains(PrintedLabel.Fold(printed))
            || knownWordings.Contains(PrintedLabel.Fold(PrintedLabel.WithoutGuidance(printed)))
            ? LabelMatch.Alias
            : LabelMatch.None;
    }

    /// <summary>Every wording by which the element is known, as <see cref="PrintedLabel.Fold"/> spells it.</summary>
    public IEnumerable<string> KnownWordings => knownWordings;

    /// <summary>The element's path.</summary>
    public override string ToString() => Path;

    private IEnumerable<string> Wordings()
    {
        foreach (var wording in Aliases.Prepend(Label.Chinese))
        {
            var plain = PrintedLabel.WithoutGuidance(wording);
            yield return PrintedLabel.Fold(wording);
            yield return PrintedLabel.Fold(plain);
            var bare = PrintedLabel.Fold(WithoutOrdinal(plain));
            if (bare.Length >= ShortestBareLabel) yield return bare;
        }
    }

    // Lists that number themselves lose 一、 （一） 1. on their way to text.
    private static string WithoutOrdinal(string label) => label switch
    {
        [>= '1' and <= '9', '.', ..] => label[2..],
        [_, '、', ..] => label[2..],
        ['(', _, ')', ..] => label[3..],
        _ => label,
    };
}
