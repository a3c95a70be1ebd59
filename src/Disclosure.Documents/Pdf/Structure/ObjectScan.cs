using System.Globalization;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Structure;

/// <summary>
/// Finds every object of a file, wherever it stands, without the table of references: that table may be what is wrong.
/// An object that stands within the data of a stream is found too, since a table may refer to it.
/// </summary>
/// <param name="bytes">The file.</param>
/// <param name="mostNested">How deep arrays and dictionaries may stand within each other.</param>
internal sealed class ObjectScan(byte[] bytes, int mostNested)
{
    private static ReadOnlySpan<byte> Keyword => "obj"u8;

    private static ReadOnlySpan<byte> Space => " \t\r\n\f\0"u8;

    /// <summary>The objects, in the file's order. What nests deeper than is read is left out: the library refuses it by itself.</summary>
    public IEnumerable<FileObject> Objects()
    {
        var scanner = Scanner(bytes, mostNested);
        for (var at = Next(0); at >= 0; at = Next(at))
        {
            if (NumberBefore(at) is not { } number) continue;
            Start(scanner, at);
            if (Value(scanner) is { } value) yield return new FileObject(number, value, (int)scanner.CurrentPosition);
        }
    }

    /// <summary>The objects that a stream packs.</summary>
    /// <param name="unpacked">The stream's data, unpacked.</param>
    /// <param name="first">Where the first object begins.</param>
    /// <param name="mostNested">How deep arrays and dictionaries may stand within each other.</param>
    public static IEnumerable<FileObject> Packed(ReadOnlyMemory<byte> unpacked, int first, int mostNested)
    {
        if (first < 0 || first > unpacked.Length) yield break;
        var scanner = Scanner(unpacked, mostNested);
        var heads = new List<(long Number, long At)>();
        while (scanner.CurrentPosition < first && scanner.TryReadToken(out NumericToken number) && scanner.TryReadToken(out NumericToken offset))
        {
            heads.Add((number.Long, first + offset.Long));
        }

        foreach (var (number, at) in heads)
        {
            if (at < 0 || at >= unpacked.Length) continue;
            Start(scanner, at);
            if (Value(scanner) is { } value) yield return new FileObject(number, value, 0);
        }
    }

    private static CoreTokenScanner Scanner(ReadOnlyMemory<byte> bytes, int mostNested) =>
        new(new MemoryInputBytes(bytes), true, new StackDepthGuard(mostNested), useLenientParsing: true);

    // The scanner keeps the byte behind a number, wherever it is sent next.
    private static void Start(CoreTokenScanner scanner, long at)
    {
        scanner.Seek(at);
        scanner.ClearPreReadByte();
    }

    // A reference comes as two numbers and a letter.
    private static IToken? Value(CoreTokenScanner scanner)
    {
        try
        {
            if (!Reads(scanner)) return null;
            var value = scanner.CurrentToken;
            if (value is not NumericToken number) return value;
            if (Reads(scanner) && scanner.CurrentToken is NumericToken generation && Reads(scanner)
                && scanner.CurrentToken is OperatorToken { Data: "R" })
            {
                return new IndirectReferenceToken(new IndirectReference(number.Long, generation.Int));
            }

            return value;
        }
#pragma warning disable CA1031 // What the library throws for broken objects is documented nowhere, and changes.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static bool Reads(CoreTokenScanner scanner)
    {
        while (scanner.MoveNext())
        {
            if (scanner.CurrentToken is not CommentToken) return true;
        }

        return false;
    }

    private int Next(int from)
    {
        var at = bytes.AsSpan(from).IndexOf(Keyword);
        return at < 0 ? -1 : from + at + Keyword.Length;
    }

    // The two numbers before the word: the object's, and how often that number was given out anew.
    private long? NumberBefore(int end)
    {
        ReadOnlySpan<byte> before = bytes.AsSpan(0, end - Keyword.Length);
        return Take(ref before) is not null ? Take(ref before) : null;
    }

    private static long? Take(ref ReadOnlySpan<byte> before)
    {
        var trimmed = before.TrimEnd(Space);
        var digits = trimmed.Length - 1 - trimmed.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9');
        before = trimmed[..^digits];
        return digits > 0 && long.TryParse(trimmed[^digits..], CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
