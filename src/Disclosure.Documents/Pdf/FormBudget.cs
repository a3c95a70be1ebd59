using Disclosure.Documents.Grids;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf;

/// <summary>
/// Counts how often forms would be drawn on a page before any is: forms that draw forms multiply, and ten levels of ten
/// would keep the library busy for days.
/// </summary>
internal sealed class FormBudget(PdfDocument document, LimitedFilters filters)
{
    private const long MostDrawings = 100_000;
    private const int DeepestForm = 16;

    private readonly Dictionary<IndirectReference, long> known = [];

    /// <summary>Weighs all pages.</summary>
    /// <exception cref="GridLimitException">The forms of a page multiply beyond what any report has.</exception>
    public void Check()
    {
        var nodes = new Stack<(DictionaryToken Node, long Inherited)>();
        var seen = new HashSet<IndirectReference>();
        if (Get<DictionaryToken>(document.Structure.Catalog.CatalogDictionary, NameToken.Pages) is { } root) nodes.Push((root, 0));
        while (nodes.TryPop(out var next))
        {
            var most = Math.Max(next.Inherited, MostWithin(next.Node, 0));
            foreach (var kid in Get<ArrayToken>(next.Node, NameToken.Kids)?.Data ?? [])
            {
                if ((kid is not IndirectReferenceToken reference || seen.Add(reference.Data)) && Resolve(kid) is DictionaryToken node) nodes.Push((node, most));
            }

            if (most > 1) Limit(most * Drawings(next.Node, NameToken.Contents));
        }
    }

    // The most that one drawing of something within these resources draws.
    private long MostWithin(DictionaryToken owner, int depth)
    {
        if (depth > DeepestForm) throw new GridLimitException();
        if (Get<DictionaryToken>(owner, NameToken.Resources) is not { } resources || Get<DictionaryToken>(resources, NameToken.Xobject) is not { } objects) return 0;
        return objects.Data.Values.Select(token => Cost(token, depth)).DefaultIfEmpty(0).Max();
    }

    private long Cost(IToken token, int depth)
    {
        if (token is IndirectReferenceToken reference && known.TryGetValue(reference.Data, out var cost)) return cost;
        cost = 1;
        if (Resolve(token) is StreamToken form && form.StreamDictionary.TryGet(NameToken.Subtype, out NameToken kind) && kind.Data == "Form"
            && MostWithin(form.StreamDictionary, depth + 1) is > 0 and var inner)
        {
            cost = Limit(1 + (inner * Drawings(form)));
        }

        if (token is IndirectReferenceToken named) known[named.Data] = cost;
        return cost;
    }

    private long Drawings(DictionaryToken owner, NameToken name) => owner.TryGet(name, out IToken? content) ? Resolve(content) switch
    {
        StreamToken stream => Drawings(stream),
        ArrayToken parts => parts.Data.Select(Resolve).OfType<StreamToken>().Sum(Drawings),
        _ => 0,
    } : 0;

    private long Drawings(StreamToken stream)
    {
        var bytes = stream.Data;
        var chain = filters.GetFilters(stream.StreamDictionary);
        for (var i = 0; i < chain.Count; i++) bytes = chain[i].Decode(bytes, stream.StreamDictionary, filters, i);
        return bytes.Span.Count("Do"u8);
    }

    private T? Get<T>(DictionaryToken owner, NameToken name)
        where T : class, IToken => owner.TryGet(name, out IToken? token) ? Resolve(token) as T : null;

    private IToken? Resolve(IToken? token) => token is IndirectReferenceToken reference ? document.Structure.TokenScanner.Get(reference.Data)?.Data : token;

    private static long Limit(long drawings) => drawings <= MostDrawings ? drawings : throw new GridLimitException();
}
