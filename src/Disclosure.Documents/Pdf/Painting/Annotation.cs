using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Something that lies over a page: a form's field, a remark, a stamp.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Token">What the file says of it.</param>
/// <param name="Rectangle">Where it stands, in the page's own points.</param>
internal sealed record Annotation(string Kind, DictionaryToken Token, PdfRectangle Rectangle)
{
    private const int Hidden = 2;
    private const int NoView = 32;
    private const int MostParents = 32;
    private const int MostAnnotations = 20_000;

    /// <summary>What of its appearance shows, as a form; null where the file leaves that to the reader.</summary>
    public StreamToken? Appearance { get; private init; }

    /// <summary>Whether the file says how it shows, be it that it does not.</summary>
    public bool HasAppearance { get; private init; }

    /// <summary>What was filled in or typed; null where it is no text.</summary>
    public string? Value { get; private init; }

    /// <summary>Those of a page that show.</summary>
    public static List<Annotation> Of(DictionaryToken page, TokenLookup lookup)
    {
        var annotations = new List<Annotation>();
        foreach (var token in lookup.Get<ArrayToken>(page, "Annots")?.Data.Take(MostAnnotations) ?? [])
        {
            if (lookup.Resolve(token) is DictionaryToken annotation && Read(annotation, lookup) is { } shown) annotations.Add(shown);
        }

        return annotations;
    }

    /// <summary>How an appearance is turned, so that its own box fills a box of the page; null where it has no room.</summary>
    public static TransformationMatrix? Placed(StreamToken appearance, PdfRectangle box, TokenLookup lookup)
    {
        var dictionary = appearance.StreamDictionary;
        if (lookup.Numbers(dictionary, "BBox") is not [var x0, var y0, var x1, var y1]) return null;
        var matrix = lookup.Numbers(dictionary, "Matrix") is [var a, var b, var c, var d, var e, var f]
            ? TransformationMatrix.FromValues(a, b, c, d, e, f)
            : TransformationMatrix.Identity;
        PdfPoint[] corners = [matrix.Transform(new PdfPoint(x0, y0)), matrix.Transform(new PdfPoint(x1, y0)), matrix.Transform(new PdfPoint(x1, y1)),
            matrix.Transform(new PdfPoint(x0, y1))];
        var (left, right) = (corners.Min(corner => corner.X), corners.Max(corner => corner.X));
        var (bottom, top) = (corners.Min(corner => corner.Y), corners.Max(corner => corner.Y));
        if (right - left <= 0 || top - bottom <= 0) return null;
        var (across, up) = (box.Width / (right - left), box.Height / (top - bottom));
        return TransformationMatrix.FromValues(across, 0, 0, up, box.Left - (left * across), box.Bottom - (bottom * up));
    }

    private static Annotation? Read(DictionaryToken annotation, TokenLookup lookup)
    {
        var flags = lookup.Get<NumericToken>(annotation, "F")?.Int ?? 0;
        if ((flags & (Hidden | NoView)) != 0) return null;
        if (lookup.Get<NameToken>(annotation, "Subtype")?.Data is not { } kind || kind == "Popup") return null;
        if (lookup.Numbers(annotation, "Rect") is not [var x0, var y0, var x1, var y1]) return null;
        var appearances = lookup.Get<DictionaryToken>(annotation, "AP");
        var normal = appearances is null ? null : lookup.Get<IToken>(appearances, "N");
        var state = lookup.Get<NameToken>(annotation, "AS");
        return new Annotation(kind, annotation, new PdfRectangle(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1)))
        {
            Appearance = normal as StreamToken ?? (normal is DictionaryToken states && state is not null ? lookup.Get<StreamToken>(states, state.Data) : null),
            HasAppearance = normal is StreamToken or DictionaryToken,
            Value = ValueOf(kind, annotation, lookup),
        };
    }

    private static string? ValueOf(string kind, DictionaryToken annotation, TokenLookup lookup)
    {
        if (kind == "FreeText") return lookup.Text(annotation, "Contents");
        if (kind != "Widget" || Inherited(annotation, "FT", lookup) is not NameToken { Data: "Tx" or "Ch" }) return null;
        return Inherited(annotation, "V", lookup) switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            ArrayToken texts => string.Join(' ', texts.Data.Select(lookup.Resolve).OfType<StringToken>().Select(text => text.Data)),
            _ => null,
        };
    }

    // A field may have what its boxes share.
    private static IToken? Inherited(DictionaryToken annotation, string name, TokenLookup lookup)
    {
        var node = annotation;
        for (var level = 0; level < MostParents && node is not null; level++)
        {
            if (lookup.Get<IToken>(node, name) is { } found) return found;
            node = lookup.Get<DictionaryToken>(node, "Parent");
        }

        return null;
    }
}
