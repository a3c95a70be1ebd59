using System.Globalization;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;

namespace Disclosure.Forms;

/// <summary>
/// Compares labels as they are printed: what is only typography (width, spaces, brackets, quotation marks,
/// soft breaks) never counts, what is wording does.
/// </summary>
public static class PrintedLabel
{
    // In characters; nearly all labels are shorter.
    private const int MostOnStack = 256;

    private static readonly Regex YearAlone = new(@"^\([^0-9]?[0-9]{4}年?度?\)$");

    /// <summary>The label without its typography: half width, no spaces or invisible characters, one kind of bracket.</summary>
    /// <param name="text">The label as printed.</param>
    /// <returns>A text that is equal for two labels of the same wording and punctuation.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Normalize(string text)
    {
        Guard.Against.Null(text);
        var room = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        return room[..Normalize(text, room)].ToString();
    }

    /// <summary>The wording alone: letters and digits of the normalized label in simplified characters, with 其它 read as 其他.</summary>
    /// <param name="text">The label as printed.</param>
    /// <returns>A text that is equal for two labels that differ in punctuation only.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Fold(string text)
    {
        Guard.Against.Null(text);
        var room = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in room[..Normalize(text, room)])
        {
            var plain = CharacterVariants.Plain(character);
            if (plain == '它' && length > 0 && room[length - 1] == '其') plain = '他';
            if (char.IsLetterOrDigit(plain)) room[length++] = plain;
        }

        return room[..length].ToString();
    }

    /// <summary>The label as printed, without spaces and what is not seen: as long, character by character, as <see cref="Normalize(string)"/>.</summary>
    /// <param name="text">The label as printed.</param>
    internal static string Visible(string text) => string.Concat(text.Where(character => !IsInvisible(Narrow(character))));

    /// <summary>A character as labels are compared: half width, one kind of bracket; null for a space and what is not seen.</summary>
    /// <param name="character">Any character.</param>
    internal static char? Narrowed(char character) => Narrow(character) is var narrow && IsInvisible(narrow) ? null : narrow;

    /// <summary>The simplified ideograph that a traditional one, or a radical in its place, stands for.</summary>
    /// <param name="character">Any character.</param>
    /// <returns>The ideograph; the character itself where it stands for no other.</returns>
    public static char Plain(char character) => CharacterVariants.Plain(character);

    /// <summary>The label without the guidance in brackets that stands behind it.</summary>
    /// <param name="text">The label as printed.</param>
    /// <returns>
    /// The label up to its last opening bracket where it ends in a bracket and does not begin with it; else the label. A
    /// bracket that names a year, or yuan as the unit, is no guidance: it says that other figures stand there.
    /// </returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string WithoutGuidance(string text)
    {
        var normal = Normalize(text);
        var depth = 0;
        for (var i = normal.Length - 1; i > 0; i--)
        {
            if (normal[i] == ')') depth++;
            else if (normal[i] == '(') depth--;
            if (depth == 0) return normal[i] == '(' && !ChangesTheFigures(normal[i..]) ? WithoutGuidance(normal[..i]) : normal;
        }

        return normal;
    }

    private static int Normalize(string text, Span<char> normal)
    {
        var length = 0;
        foreach (var character in text)
        {
            var narrow = Narrow(character);
            if (!IsInvisible(narrow)) normal[length++] = narrow;
        }

        return length;
    }

    private static bool ChangesTheFigures(string bracket) =>
        (bracket.Contains('元') && !bracket.Contains("万元") && !bracket.Contains("萬元")) || YearAlone.IsMatch(bracket);

    private static char Narrow(char character) => character switch
    {
        >= '！' and <= '～' => NarrowMark((char)(character - '！' + '!')),
        _ => NarrowMark(character),
    };

    private static char NarrowMark(char character) => character switch
    {
        '〔' or '【' or '［' or '﹝' or '[' => '(',
        '〕' or '】' or '］' or '﹞' or ']' => ')',
        '﹙' => '(',
        '﹚' => ')',
        '“' or '”' or '„' or '「' or '」' or '『' or '』' or '〝' or '〞' => '"',
        '‘' or '’' => '\'',
        '。' or '．' or '﹒' => '.',
        '﹑' => '、',
        '﹕' or '∶' => ':',
        '∕' or '⁄' => '/',
        _ => character,
    };

    private static bool IsInvisible(char character) =>
        char.IsWhiteSpace(character)
        || char.IsControl(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.Format
        || character == '\u00AD';
}
