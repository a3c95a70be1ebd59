using Disclosure.Documents.Limits;
using Disclosure.Messages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Structure;

/// <summary>
/// Looks at how a file is built before the library reads it. The library follows references to their end and makes room for
/// as much as a number says; a file whose references go round in a circle would end the whole process, which nothing can catch.
/// </summary>
/// <param name="bytes">The file.</param>
/// <param name="options">The caller's limits.</param>
internal sealed class StructureCheck(byte[] bytes, ReadingOptions options)
{
    private readonly LimitedFilters filters = new(options);
    private readonly Dictionary<long, IToken> values = [];
    private readonly ReferenceGraph graph = new();
    private readonly NumberCheck numbers = new();

    private static ReadOnlySpan<byte> StreamEnd => "endstream"u8;

    private static ReadOnlySpan<byte> StreamStart => "stream"u8;

    /// <summary>Looks at the file.</summary>
    /// <exception cref="DamagedPartException">References go round in a circle or on without end, or a number is out of its range.</exception>
    /// <exception cref="Disclosure.Documents.Grids.GridLimitException">The file unpacks to more than is read.</exception>
    public void Run()
    {
        var found = new List<FileObject>();
        Add(new ObjectScan(bytes, options.MaximumNesting).Objects(), found);
        if (bytes.AsSpan().IndexOf("/Encrypt"u8) < 0) Add(found.Where(IsPack).ToList().SelectMany(Packed), found);
        Check(found);
    }

    private void Add(IEnumerable<FileObject> items, List<FileObject> found)
    {
        foreach (var item in items)
        {
            found.Add(item);
            values[item.Number] = item.Value;
            graph.Add(item);
        }
    }

    private void Check(List<FileObject> found)
    {
        if (!graph.EndsWithin(options.MaximumNesting))
        {
            throw new DamagedPartException(new BilingualText("其中的对象互相引用、没有尽头，或者套叠过深", "its objects refer to each other in a circle, or nest too deep"));
        }

        foreach (var item in found)
        {
            numbers.Check(item, Resolve);
            if (IsProgram(item)) CheckProgram(item);
        }
    }

    private IToken? Resolve(IToken token)
    {
        for (var step = 0; token is IndirectReferenceToken reference; step++)
        {
            if (step == options.MaximumNesting || !values.TryGetValue(reference.Data.ObjectNumber, out var value)) return null;
            token = value;
        }

        return token;
    }

    private static bool IsPack(FileObject item) => item.Value is DictionaryToken dictionary && NumberCheck.Is(dictionary, "Type", "ObjStm");

    private static bool IsProgram(FileObject item) =>
        item.Value is DictionaryToken dictionary && dictionary.Data.TryGetValue("FunctionType", out var token) && token is NumericToken { Double: 4 };

    private IEnumerable<FileObject> Packed(FileObject item)
    {
        var first = ((DictionaryToken)item.Value).Data.TryGetValue("First", out var token) && Resolve(token) is NumericToken number ? number.Int : -1;
        return Unpacked(item) is { } unpacked ? ObjectScan.Packed(unpacked, first, options.MaximumNesting) : [];
    }

    // A function that is written as a program: its braces may nest.
    private void CheckProgram(FileObject item)
    {
        if (Unpacked(item) is not { } unpacked) return;
        var depth = 0;
        foreach (var letter in unpacked.Span)
        {
            if (letter == '{') depth++;
            else if (letter == '}') depth--;
            if (depth > options.MaximumNesting)
            {
                throw new DamagedPartException(new BilingualText("其中的函数套叠过深", "a function in it nests too deep"));
            }
        }
    }

    // The data go on to the word that ends them: their length may itself be wrong. What cannot be unpacked, the library refuses.
    private Memory<byte>? Unpacked(FileObject item)
    {
        var rest = bytes.AsSpan(item.Data);
        var start = rest[..Math.Min(rest.Length, 64)].IndexOf(StreamStart);
        if (start < 0) return null;
        var from = item.Data + start + StreamStart.Length;
        while (from < bytes.Length && bytes[from] is (byte)'\r' or (byte)'\n') from++;
        var length = bytes.AsSpan(from).IndexOf(StreamEnd);
        var data = bytes.AsMemory(from, length < 0 ? bytes.Length - from : length);
        try
        {
            return new StreamToken(Resolved((DictionaryToken)item.Value), data).Decode(filters);
        }
#pragma warning disable CA1031 // What the library throws for broken streams is documented nowhere, and changes.
        catch (Exception exception) when (exception is not Grids.GridLimitException)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private DictionaryToken Resolved(DictionaryToken dictionary)
    {
        foreach (var key in (ReadOnlySpan<string>)["Filter", "DecodeParms"])
        {
            if (!dictionary.Data.TryGetValue(key, out var token) || token is not IndirectReferenceToken) continue;
            if (Resolve(token) is { } value) dictionary = dictionary.With(key, value);
        }

        return dictionary;
    }
}
