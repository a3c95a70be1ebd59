using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Looks up what a file refers to.</summary>
internal sealed class TokenLookup(IPdfTokenScanner scanner)
{
    private const int MostSteps = 8;

    /// <summary>The token itself, where it is a reference.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var step = 0; token is IndirectReferenceToken reference; step++)
        {
            if (step == MostSteps) return null;
            token = scanner.Get(reference.Data)?.Data;
        }

        return token;
    }

    /// <summary>An entry of a dictionary; null where there is none of its kind.</summary>
    public T? Get<T>(DictionaryToken owner, string name)
        where T : class, IToken => owner.Data.TryGetValue(name, out var token) ? Resolve(token) as T : null;

    /// <summary>The numbers of an array; empty where there is none.</summary>
    public double[] Numbers(DictionaryToken owner, string name) => Get<ArrayToken>(owner, name) is { } array
        ? [.. array.Data.Select(Resolve).OfType<NumericToken>().Select(number => number.Double)] : [];

    /// <summary>A text; null where there is none.</summary>
    public string? Text(DictionaryToken owner, string name) => Get<IToken>(owner, name) switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => null,
    };
}
