using Disclosure.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Word;

/// <summary>The looks that the styles of a document give its runs.</summary>
internal sealed class RunStyles
{
    private const int LongestChain = 20;
    private const string Paragraph = "paragraph";
    private const string Character = "character";
    private const string Table = "table";

    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> usual = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Style, string Type), RunLook> chains = [];
    private readonly Dictionary<(string? Paragraph, RunLook Around), RunLook> plain = [];
    private RunLook defaults = RunLook.Plain;

    /// <summary>The styles of a document.</summary>
    public static RunStyles Of(MainDocumentPart main, PackageParts parts, RunProperties properties, WordColours colours)
    {
        var found = new RunStyles();
        if (main.StyleDefinitionsPart is not { } definitions) return found;
        using var reader = parts.Markup(definitions);
        var parser = new StyleParser(reader, properties, colours);
        foreach (var child in reader.Children())
        {
            if (child == "docDefaults")
            {
                found.defaults = parser.Defaults();
            }
            else if (child == "style" && reader.Attribute("styleId") is { } id)
            {
                var isUsual = reader.Attribute("default") is "1" or "true" or "on";
                var style = parser.Style();
                found.styles[id] = style;
                if (isUsual) found.usual[style.Type] = id;
            }
        }

        return found;
    }

    /// <summary>How a run looks: as its own properties say, else as its styles do.</summary>
    /// <param name="paragraph">The style of its paragraph; null for the usual one.</param>
    /// <param name="own">What its own properties say.</param>
    /// <param name="around">What its table says, and the ground on which it stands.</param>
    public RunLook Resolve(string? paragraph, RunLook own, RunLook around)
    {
        if (!ReferenceEquals(own, RunLook.Plain)) return Resolved(paragraph, own, around);
        if (!plain.TryGetValue((paragraph, around), out var look)) plain[(paragraph, around)] = look = Resolved(paragraph, own, around);
        return look;
    }

    /// <summary>A style of tables, with what it keeps from those on which it is based.</summary>
    /// <param name="style">The style; null for the usual one.</param>
    public WordStyle OfTable(string? style)
    {
        var found = new WordStyle(Table, null, Chain(style, Table));
        var parts = new Dictionary<string, RunLook>(StringComparer.Ordinal);
        foreach (var each in ChainOf(style, Table))
        {
            foreach (var (part, look) in each.Parts) parts[part] = parts.TryGetValue(part, out var known) ? known.Over(look) : look;
            found = found with { RowsOfBand = found.RowsOfBand ?? each.RowsOfBand, ColumnsOfBand = found.ColumnsOfBand ?? each.ColumnsOfBand };
        }

        return found with { Parts = parts };
    }

    private RunLook Resolved(string? paragraph, RunLook own, RunLook around)
    {
        var (ofText, ofParagraph) = (Chain(own.Style, Character), Chain(paragraph, Paragraph));
        return own.Over(ofText).Over(ofParagraph).Over(around).Over(defaults) with
        {
            IsHidden = own.IsHidden ?? Toggled(defaults.IsHidden, ofText.IsHidden, ofParagraph.IsHidden, around.IsHidden),
            IsStruck = own.IsStruck ?? Toggled(defaults.IsStruck, ofText.IsStruck, ofParagraph.IsStruck, around.IsStruck),
        };
    }

    // What a style switches on, another switches off again; what is on for the whole document stays on.
    private static bool Toggled(bool? always, bool? one, bool? other, bool? third) => always == true || ((one == true) ^ (other == true) ^ (third == true));

    private RunLook Chain(string? style, string type)
    {
        if (!chains.TryGetValue((style, type), out var look))
        {
            look = ChainOf(style, type).Aggregate(RunLook.Plain, (above, next) => ReferenceEquals(above, RunLook.Plain) ? next.Look : above.Over(next.Look));
            chains[(style, type)] = look;
        }

        return look;
    }

    // A style that is not there, or is for something else, is the usual one.
    private IEnumerable<WordStyle> ChainOf(string? style, string type)
    {
        if (style is null || !styles.TryGetValue(style, out var known) || known.Type != type) style = usual.GetValueOrDefault(type);
        for (var i = 0; i < LongestChain && style is not null && styles.TryGetValue(style, out var next) && next.Type == type; i++)
        {
            yield return next;
            style = next.BasedOn;
        }
    }
}
