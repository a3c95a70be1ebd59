using System.Xml;
using Disclosure.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Word;

/// <summary>The lists to which the styles of paragraphs belong.</summary>
internal sealed class ListStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, (string? BasedOn, ListReference List)> styles = new(StringComparer.Ordinal);

    /// <summary>The styles of a document.</summary>
    public static ListStyles Of(MainDocumentPart main, PackageParts parts)
    {
        var found = new ListStyles();
        if (main.StyleDefinitionsPart is not { } definitions) return found;
        using var reader = parts.Markup(definitions);
        foreach (var child in reader.Children())
        {
            if (child == "style" && reader.Attribute("styleId") is { } id) found.Add(reader, id);
        }

        return found;
    }

    /// <summary>What a paragraph's own words and its style together say of its list.</summary>
    public ListReference Resolve(ListReference reference)
    {
        var style = reference.Style;
        for (var i = 0; i < LongestChain && style is not null && reference.List is null && styles.TryGetValue(style, out var next); i++)
        {
            reference = reference with { Style = style, List = next.List.List, Level = reference.Level ?? next.List.Level };
            style = next.BasedOn;
        }

        return reference;
    }

    private void Add(XmlReader reader, string id)
    {
        string? basedOn = null;
        var list = new ListReference();
        foreach (var child in reader.Children())
        {
            if (child == "basedOn") basedOn = reader.Attribute("val");
            else if (child == "pPr") reader.ForEachChild(Property);
        }

        styles[id] = (basedOn, list);

        void Property(string property)
        {
            if (property == "numPr") list = ListNumbers.Reference(reader, list);
        }
    }
}
