using Disclosure.Documents.Pdf.Painting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf;

/// <summary>What a file says of how it is displayed when it is opened.</summary>
internal sealed class DisplaySettings
{
    private readonly bool needsAppearances;

    /// <summary>The settings of a file.</summary>
    public DisplaySettings(PdfDocument document)
    {
        var lookup = new TokenLookup(document.Structure.TokenScanner);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        Layers = new OptionalContent(catalog, lookup);
        needsAppearances = lookup.Get<DictionaryToken>(catalog, "AcroForm") is { } form && lookup.Get<BooleanToken>(form, "NeedAppearances") is { Data: true };
    }

    /// <summary>The layers, and which of them show.</summary>
    public OptionalContent Layers { get; }

    /// <summary>Whether what was filled in is left to the reader to display, or to display anew.</summary>
    public bool IsUnshown(FieldValue field) => field.Shown.Length == 0 || (needsAppearances && WithoutSpace(field.Shown) != WithoutSpace(field.Text));

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
