using System.Globalization;

namespace Disclosure.Documents.Workbooks;

/// <summary>The colours that a number format can give what it shows: eight by name, others by their number in the palette.</summary>
internal static class FormatColours
{
    private const int FirstOfPalette = 7;

    private static readonly string[] Names = ["BLACK", "WHITE", "RED", "GREEN", "BLUE", "YELLOW", "MAGENTA", "CYAN"];
    private static readonly string[] ChineseNames = ["黑色", "白色", "红色", "绿色", "蓝色", "黄色", "洋红色", "青色"];

    /// <summary>Whether what stands in brackets names a colour.</summary>
    public static bool IsName(string text) => IndexOf(text) is not null;

    /// <summary>Which colour of the palette a name means; null where it is none.</summary>
    public static int? IndexOf(string text)
    {
        var index = Math.Max(Array.IndexOf(Names, text.ToUpperInvariant()), Array.IndexOf(ChineseNames, text));
        if (index >= 0) return index;
        var number = text.StartsWith("color", StringComparison.OrdinalIgnoreCase)
            ? text[5..]
            : text.StartsWith("颜色", StringComparison.Ordinal) ? text[2..]
            : "";
        return int.TryParse(number, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var place) && place is > 0 and <= 56
            ? place + FirstOfPalette
            : null;
    }
}
