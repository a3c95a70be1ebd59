using System.Text.RegularExpressions;
using Disclosure.Forms;

namespace Disclosure.Reports.Texts;

/// <summary>
/// A text as words are looked for in it: without spaces, in half width and simplified characters, with years in digits (二〇二五年). The full
/// stop of Chinese stays apart from the point of decimals. Knows where in the source each character stood. Immutable.
/// </summary>
internal sealed partial class FoldedText
{
    private const string Digits = "〇一二三四五六七八九";

    private readonly int[] places;

    /// <summary>Folds a text.</summary>
    /// <param name="source">The text as it stands.</param>
    public FoldedText(string source)
    {
        var folded = new char[source.Length];
        places = new int[source.Length];
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (PrintedLabel.Narrowed(source[i]) is not char narrow) continue;
            folded[length] = source[i] == '。' ? '。' : PrintedLabel.Plain(narrow);
            places[length++] = i;
        }

        Text = ChineseYear().Replace(new string(folded, 0, length), year => string.Concat(year.Value.Select(numeral => (char)('0' + DigitOf(numeral)))));
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Where in the source some of the folded text stood.</summary>
    public Range Of(Capture capture) => Of(capture.Index, capture.Length);

    /// <summary>Where in the source some of the folded text stood.</summary>
    public Range Of(int start, int length) => length == 0 ? 0..0 : places[start]..(places[start + length - 1] + 1);

    private static int DigitOf(char numeral) => Math.Max(0, Digits.IndexOf(numeral));

    /// <summary>The folded text.</summary>
    public override string ToString() => Text;

    [GeneratedRegex("二[〇零○][〇零○一二三四五六七八九]{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseYear();
}
