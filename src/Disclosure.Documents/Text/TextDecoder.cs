using System.Text;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Text;

/// <summary>Turns bytes into text: by byte order mark, else strict UTF-8, else strict GB18030 (and with it GBK and GB2312).</summary>
internal static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance
        .GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly (byte[] Mark, Encoding Encoding)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    public static DecodedText Decode(byte[] bytes)
    {
        foreach (var (mark, encoding) in ByteOrderMarks)
        {
            if (bytes.AsSpan().StartsWith(mark)) return Decode(bytes.AsSpan(mark.Length), [encoding]);
        }

        return bytes.AsSpan().IndexOf((byte)0) is >= 0 and var zero
            ? Binary($"NUL @ {zero}")
            : Decode(bytes, [Utf8, Gb18030]);
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding[] encodings)
    {
        foreach (var encoding in encodings)
        {
            try
            {
                var text = encoding.GetString(bytes);
                return text.AsSpan().IndexOfAnyInRange('\u0001', '\u0008') is >= 0 and var control
                    ? Binary($"U+{(int)text[control]:X4} @ {control}")
                    : new DecodedText(text);
            }
            catch (DecoderFallbackException)
            {
                // Not this one; the next may fit.
            }
        }

        return new DecodedText("", new ReadingProblem(ProblemCatalogue.UnknownEncoding, null));
    }

    private static DecodedText Binary(string met) =>
        new("", new ReadingProblem(ProblemCatalogue.BinaryContent, null, ("met", BilingualText.Same(met))));
}
