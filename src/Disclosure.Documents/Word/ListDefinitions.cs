using System.Xml;
using Disclosure.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Word;

/// <summary>The numbered lists that a document defines.</summary>
internal sealed class ListDefinitions
{
    /// <summary>How many levels a list can have.</summary>
    public const int LevelCount = 9;

    private readonly Dictionary<int, ListLevel[]> definitions = [];
    private readonly Dictionary<int, (int Definition, Dictionary<int, int> Restarts)> lists = [];

    /// <summary>The lists of a document.</summary>
    public static ListDefinitions Of(MainDocumentPart main, PackageParts parts)
    {
        var found = new ListDefinitions();
        if (main.NumberingDefinitionsPart is not { } numbering) return found;
        using var reader = parts.Markup(numbering);
        foreach (var child in reader.Children())
        {
            if (child == "abstractNum") found.Define(reader);
            else if (child == "num") found.AddList(reader);
        }

        return found;
    }

    /// <summary>The definition that a list follows, and from where it counts anew; null where there is no such list.</summary>
    public (int Definition, IReadOnlyDictionary<int, int> Restarts)? List(int number) => lists.TryGetValue(number, out var list) ? list : null;

    /// <summary>The levels of a definition.</summary>
    public ListLevel[] Levels(int definition) => definitions.GetValueOrDefault(definition) ?? [];

    private void Define(XmlReader reader)
    {
        if (reader.Number("abstractNumId") is not int id) return;
        var levels = Enumerable.Repeat(new ListLevel(), LevelCount).ToArray();
        foreach (var child in reader.Children())
        {
            if (child == "lvl" && reader.Number("ilvl") is >= 0 and < LevelCount and int index) levels[index] = Level(reader);
        }

        definitions[id] = levels;
    }

    private static ListLevel Level(XmlReader reader)
    {
        var level = new ListLevel();
        foreach (var child in reader.Children())
        {
            level = child switch
            {
                "start" => level with { Start = reader.Number("val") ?? 1 },
                "numFmt" => level with { Format = reader.Attribute("val") ?? "" },
                "lvlText" => level with { Text = reader.Attribute("val") ?? "" },
                "pStyle" => level with { Style = reader.Attribute("val") },
                "suff" => level with { IsTight = reader.Attribute("val") == "nothing" },
                _ => level,
            };
        }

        return level;
    }

    private void AddList(XmlReader reader)
    {
        if (reader.Number("numId") is not int id) return;
        var definition = -1;
        var restarts = new Dictionary<int, int>();
        foreach (var child in reader.Children())
        {
            if (child == "abstractNumId") definition = reader.Number("val") ?? -1;
            else if (child == "lvlOverride" && reader.Number("ilvl") is int level) reader.ForEachChild(change => Restart(change, level));
        }

        lists[id] = (definition, restarts);

        void Restart(string change, int level)
        {
            if (change == "startOverride" && reader.Number("val") is int start) restarts[level] = start;
        }
    }
}
