using System.Text;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Bytes;

/// <summary>
/// Turns bytes into text: by byte order mark, else strict UTF-8, else as the document declares where that is Big5, else
/// strict GB18030 (and with it GBK and GB2312). Declarations count for no more, since many are wrong. A few bytes that are
/// no characters are marked; more of them mean another encoding.
/// </summary>
internal static class TextDecoder
{
    private const char Mark = '\uFFFD';
    private const int CharactersPerMark = 200;
    private const int DeclaredWithin = 4096;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = Strict("GB18030");
    private static readonly Encoding Big5 = Strict("Big5");

    private static readonly (byte[] Mark, Encoding Encoding)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE], LittleEndian),
        ([0xFE, 0xFF], BigEndian),
    ];

    public static DecodedText Decode(byte[] bytes)
    {
        foreach (var (mark, encoding) in ByteOrderMarks)
        {
            if (bytes.AsSpan().StartsWith(mark)) return Decode(bytes.AsSpan(mark.Length), [encoding]);
        }

        var zero = bytes.AsSpan().IndexOf((byte)0);
        if (zero < 0) return Decode(bytes, DeclaresBig5(bytes) ? [Utf8, Big5, Gb18030] : [Utf8, Gb18030]);
        return Utf16.ByteOrderOf(bytes) switch
        {
            Utf16.ByteOrder.LittleEndian => Decode(bytes, [LittleEndian]),
            Utf16.ByteOrder.BigEndian => Decode(bytes, [BigEndian]),
            _ => Binary($"NUL @ {zero}"),
        };
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding[] encodings)
    {
        foreach (var encoding in encodings)
        {
            try
            {
                return Checked(encoding.GetString(bytes));
            }
            catch (DecoderFallbackException)
            {
                // Not this one; the next may fit.
            }
        }

        return Marked(bytes, encodings);
    }

    // Of the encodings the one with the fewest bytes that are no characters, if those are few.
    private static DecodedText Marked(ReadOnlySpan<byte> bytes, Encoding[] encodings)
    {
        DecodedText? best = null;
        var fewest = int.MaxValue;
        foreach (var encoding in encodings)
        {
            var lenient = (Encoding)encoding.Clone();
            lenient.DecoderFallback = new DecoderReplacementFallback(Mark.ToString());
            var text = lenient.GetString(bytes);
            var marks = text.AsSpan().Count(Mark);
            if (marks >= fewest || (long)marks * CharactersPerMark > text.Length) continue;
            fewest = marks;
            best = Checked(text);
        }

        return best is null
            ? new DecodedText("", new ReadingProblem(ProblemCatalogue.UnknownEncoding, null))
            : best with { Warning = new ReadingProblem(ProblemCatalogue.DamagedCharacters, null, ("actual", BilingualText.Same($"{fewest}"))) };
    }

    private static DecodedText Checked(string text) => text.AsSpan().IndexOfAnyInRange('\u0001', '\u0008') is >= 0 and var control
        ? Binary($"U+{(int)text[control]:X4} @ {control}")
        : new DecodedText(text);

    private static bool DeclaresBig5(byte[] bytes) =>
        Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclaredWithin)).Contains("big5", StringComparison.OrdinalIgnoreCase);

    private static Encoding Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static DecodedText Binary(string met) =>
        new("", new ReadingProblem(ProblemCatalogue.BinaryContent, null, ("actual", BilingualText.Same(met))));
}
