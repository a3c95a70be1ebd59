using Disclosure.Documents.Limits;
using Disclosure.Messages;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Structure;

/// <summary>Looks at the numbers that say how much of something there is: the library makes room for as much before it reads any.</summary>
internal sealed class NumberCheck
{
    // A field of a row of references is a number of so many bytes.
    private const int WidestField = 8;

    // The format itself names 8,388,607 as what readers can hold.
    private const long MostObjects = 10_000_000;

    // Fonts number their characters in two bytes, and tell the width of each once or twice.
    private const long LastCharacter = 0xFFFF;
    private const long MostWidths = 8 * LastCharacter;

    private long widths;

    /// <summary>Looks at an object.</summary>
    /// <exception cref="DamagedPartException">A number is out of its range.</exception>
    public void Check(FileObject item, Func<IToken, IToken?> resolve)
    {
        if (item.Value is not DictionaryToken dictionary) return;
        if (Is(dictionary, "Type", "XRef")) CheckReferences(dictionary);
        else Fonts(dictionary, resolve);
    }

    /// <summary>Whether an entry of a dictionary is a name.</summary>
    public static bool Is(DictionaryToken dictionary, string key, string name) =>
        dictionary.Data.TryGetValue(key, out var token) && token is NameToken met && met.Data == name;

    private static void CheckReferences(DictionaryToken dictionary)
    {
        if (dictionary.Data.TryGetValue("W", out var fields) && fields is ArrayToken array)
        {
            foreach (var field in array.Data.OfType<NumericToken>()) Within("W", field, 0, WidestField);
        }

        if (dictionary.Data.TryGetValue("Size", out var size) && size is NumericToken count) Within("Size", count, 0, MostObjects);
        if (!dictionary.Data.TryGetValue("Index", out var parts) || parts is not ArrayToken index) return;
        var all = 0d;
        foreach (var part in index.Data.OfType<NumericToken>())
        {
            Within("Index", part, 0, MostObjects);
            all += part.Double;
            if (all > 2 * MostObjects) throw Out("Index", all);
        }
    }

    private void Fonts(DictionaryToken dictionary, Func<IToken, IToken?> resolve)
    {
        foreach (var (key, steps) in (ReadOnlySpan<(string, int)>)[("W", 1), ("W2", 3)])
        {
            if (dictionary.Data.TryGetValue(key, out var token) && resolve(token) is ArrayToken array) Widths(key, array, steps, resolve);
        }
    }

    // Either a character and the widths from there on, or the first and the last of those that are equally wide.
    private void Widths(string key, ArrayToken array, int numbers, Func<IToken, IToken?> resolve)
    {
        var at = 0;
        while (at + 1 < array.Length)
        {
            if (resolve(array.Data[at]) is not NumericToken first) return;
            Within(key, first, 0, LastCharacter);
            var next = resolve(array.Data[at + 1]);
            if (next is ArrayToken some)
            {
                widths += some.Length / numbers;
                at += 2;
            }
            else if (next is NumericToken last)
            {
                Within(key, last, 0, LastCharacter);
                widths += Math.Max(0, last.Long - first.Long) + 1;
                at += 2 + numbers;
            }
            else
            {
                return;
            }

            if (widths > MostWidths) throw Out(key, widths);
        }
    }

    private static void Within(string key, NumericToken number, double least, double most)
    {
        if (!(number.Double >= least && number.Double <= most)) throw Out(key, number.Double);
    }

    private static DamagedPartException Out(string key, double number) => new(new BilingualText(
        FormattableString.Invariant($"其中 /{key} 的数字 {number:0.##} 超出了 PDF 格式允许的范围"),
        FormattableString.Invariant($"the number {number:0.##} in its /{key} is out of the range of the format")));
}
