namespace Disclosure.Documents.Word;

/// <summary>Writes the number of a list's item in the numerals that the list asks for.</summary>
internal static class ListNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly (int Value, string Roman)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The numeral.</summary>
    /// <param name="number">The number; what the numerals cannot write is written in ordinary digits.</param>
    /// <param name="format">The numerals, as Word names them.</param>
    public static string Of(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" when number is > 0
            and < 100 => Counted(number),
        "ideographDigital" or "chineseLegalSimplified" or "taiwaneseDigital" or "japaneseDigitalTenThousand" when number >= 0 =>
            string.Concat($"{number}".Select(digit => Digits[digit - '0'])),
        "decimalFullWidth" or "decimalFullWidth2" when number >= 0 => string.Concat($"{number}".Select(digit => (char)(digit - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= 20 => $"{(char)('①' + number - 1)}",
        "decimalZero" when number is >= 0 and < 10 => $"0{number}",
        "lowerLetter" when number > 0 => Letter(number, 'a'),
        "upperLetter" when number > 0 => Letter(number, 'A'),
        "lowerRoman" when number is > 0 and < 4000 => Roman(number).ToLowerInvariant(),
        "upperRoman" when number is > 0 and < 4000 => Roman(number),
        _ => $"{number}",
    };

    private static string Counted(int number)
    {
        var tens = number / 10;
        var ones = number % 10;
        return (tens > 1 ? $"{Digits[tens]}" : "") + (tens > 0 ? "十" : "") + (ones > 0 || tens == 0 ? $"{Digits[ones]}" : "");
    }

    private static string Letter(int number, char first) => new((char)(first + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 20));

    private static string Roman(int number)
    {
        var text = "";
        foreach (var (value, roman) in Romans)
        {
            for (; number >= value; number -= value) text += roman;
        }

        return text;
    }
}
