using System.Text.RegularExpressions;
using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>Counts the items of numbered lists, whose numbers are shown but stand in no text.</summary>
internal sealed partial class ListNumbers(ListDefinitions definitions, ListStyles styles)
{
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> begun = [];

    /// <summary>Adds to a reference what the list properties say at which the reader stands.</summary>
    public static ListReference Reference(XmlReader reader, ListReference list)
    {
        foreach (var child in reader.Children())
        {
            if (child == "numId") list = list with { List = reader.Number("val") };
            else if (child == "ilvl") list = list with { Level = reader.Number("val") };
        }

        return list;
    }

    /// <summary>The number that stands before a paragraph, which the count then passes; empty where there is none.</summary>
    public string Next(ListReference reference)
    {
        reference = styles.Resolve(reference);
        if (reference.List is not int id || definitions.List(id) is not { } list) return "";
        var levels = definitions.Levels(list.Definition);
        var level = reference.Level ?? Math.Max(0, Array.FindIndex(levels, each => each.Style is not null && each.Style == reference.Style));
        if (level < 0 || level >= levels.Length) return "";
        var counts = Count(id, list, levels, level);
        var shown = levels[level];
        if (shown.Format is "bullet" or "none") return "";
        var number = Placeholder().Replace(shown.Text, match =>
        {
            var index = match.Value[1] - '1';
            return ListNumeral.Of(counts[index] ?? levels[index].Start, levels[index].Format);
        });
        return number.Length > 0 && !shown.IsTight ? number + " " : number;
    }

    private int?[] Count(int id, (int Definition, IReadOnlyDictionary<int, int> Restarts) list, ListLevel[] levels, int level)
    {
        if (!counters.TryGetValue(list.Definition, out var counts)) counters[list.Definition] = counts = new int?[ListDefinitions.LevelCount];
        counts[level] = begun.Add((id, level)) && list.Restarts.TryGetValue(level, out var start) ? start : counts[level] + 1 ?? levels[level].Start;
        counts.AsSpan(level + 1).Clear();
        return counts;
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
