using System.Xml;
using Disclosure.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Word;

/// <summary>The looks that the styles of a document give its runs.</summary>
internal sealed class RunStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, (string? BasedOn, RunLook Look)> styles = new(StringComparer.Ordinal);
    private string? usual;

    /// <summary>The styles of a document.</summary>
    public static RunStyles Of(MainDocumentPart main, PackageParts parts)
    {
        var found = new RunStyles();
        if (main.StyleDefinitionsPart is not { } definitions) return found;
        using var reader = parts.Markup(definitions);
        foreach (var child in reader.Children())
        {
            if (child == "style" && reader.Attribute("styleId") is { } id) found.Add(reader, id);
        }

        return found;
    }

    /// <summary>How a run looks: as its own properties say, else as its styles do.</summary>
    /// <param name="paragraph">The style of its paragraph; null for the usual one.</param>
    /// <param name="own">What its own properties say.</param>
    public RunLook Resolve(string? paragraph, RunLook own)
    {
        if (styles.Count == 0) return own;
        var (ofText, ofParagraph) = (Chain(own.Style), Chain(paragraph ?? usual));
        return own.Over(ofText.Over(ofParagraph) with
        {
            IsHidden = Toggled(ofText.IsHidden, ofParagraph.IsHidden),
            IsStruck = Toggled(ofText.IsStruck, ofParagraph.IsStruck),
        });
    }

    // What a style switches on, another switches off again.
    private static bool Toggled(bool? one, bool? other) => (one == true) != (other == true);

    private RunLook Chain(string? style)
    {
        var look = new RunLook();
        for (var i = 0; i < LongestChain && style is not null && styles.TryGetValue(style, out var next); i++)
        {
            look = look.Over(next.Look);
            style = next.BasedOn;
        }

        return look;
    }

    private void Add(XmlReader reader, string id)
    {
        if (reader.Attribute("type") == "paragraph" && reader.Attribute("default") is "1" or "true" or "on") usual = id;
        string? basedOn = null;
        var look = new RunLook();
        foreach (var child in reader.Children())
        {
            if (child == "basedOn") basedOn = reader.Attribute("val");
            else if (child == "rPr") look = RunLook.Of(reader);
        }

        styles[id] = (basedOn, look with { Style = null });
    }
}
