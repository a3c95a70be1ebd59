using Disclosure.Forms;
using Disclosure.Reports.Claims.Numbers;

namespace Disclosure.Reports.Claims.Lexing;

/// <summary>
/// A paragraph without the accidents of typing: one width, simplified characters, 其他 for 其它, no spaces but between digits; with the way back to
/// the characters as they stand. Immutable.
/// </summary>
internal sealed class NormalText
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int WidthGap = 0xFEE0;

    private readonly int[] sources;

    private NormalText(string text, int[] sources) => (Text, this.sources) = (text, sources);

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>The characters of the paragraph from which a stretch comes.</summary>
    /// <param name="start">The first character of the stretch; 0-based.</param>
    /// <param name="end">The character behind its last.</param>
    public Range SourceOf(int start, int end) => start >= end ? sources[start]..sources[start] : sources[start]..(sources[end - 1] + 1);

    /// <summary>Normalises a paragraph.</summary>
    public static NormalText Of(string paragraph)
    {
        var kept = new char[paragraph.Length];
        var sources = new int[paragraph.Length + 1];
        var length = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            var character = paragraph[i];
            if (IsBlank(character))
            {
                if (length == 0 || !NumberReader.IsDigit(kept[length - 1]) || i + 1 == paragraph.Length || !NumberReader.IsDigit(paragraph[i + 1])) continue;
                character = ' ';
            }

            var plain = Plain(character, length == 0 ? '\0' : kept[length - 1], i + 1 < paragraph.Length ? paragraph[i + 1] : '\0');
            (kept[length], sources[length]) = (plain, i);
            length++;
        }

        sources[length] = paragraph.Length;
        return new NormalText(new string(kept, 0, length), sources[..(length + 1)]);
    }

    private static char Plain(char character, char before, char behind) => character switch
    {
        '它' when before == '其' => '他',
        ',' or '，' or '﹐' => NumberReader.IsDigit(before) && NumberReader.IsDigit(behind) ? ',' : '，',
        ';' or '；' or '﹔' => '；',
        ':' or '：' or '﹕' or '∶' => '：',
        '(' or '（' or '﹙' => '（',
        ')' or '）' or '﹚' => '）',
        '[' or '［' or '【' or '〔' => '〔',
        ']' or '］' or '】' or '〕' => '〕',
        '!' or '！' => '！',
        '?' or '？' => '？',
        '｡' => '。',
        '､' => '、',
        '－' or '–' or '—' or '~' or '～' or '〜' or '−' or '‐' or '‑' or '─' => '-',
        '﹪' => '%',
        >= FirstWide and <= LastWide => (char)(character - WidthGap),
        _ => CharacterVariants.Plain(character),
    };

    // Spaces of any kind, and what has no width.
    private static bool IsBlank(char character) => character is ' ' or '\t' or '\u00A0' or '\u3000' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD'
        || char.IsWhiteSpace(character);
}
