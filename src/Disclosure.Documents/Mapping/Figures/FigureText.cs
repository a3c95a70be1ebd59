using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Shown;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Figures;

/// <summary>
/// Reads a cell's text as a figure. Only text that is one number is a number: full-width digits, a sign, separators in
/// groups of three, and 增/减 where a change belongs. Struck text and the marks of notes do not count; everything else
/// stays text.
/// </summary>
internal static partial class FigureText
{
    private const int MostDigits = 15;

    public static Figure Read(PrintedCell cell, FigureKind kind)
    {
        if (cell.IsBlank) return Figure.Blank.At(cell.Place);
        if (IsPlainCount(cell.Text)) return Figure.Of(long.Parse(cell.Text, CultureInfo.InvariantCulture)).At(cell.Place);
        var plain = Plain(cell);
        if (kind == FigureKind.SignedChange) plain = Signed(plain);
        return Number(plain) is decimal number
            ? Figure.Of(number).PrintedAs(cell.Text).At(cell.Place)
            : Figure.OfText(cell.Text).At(cell.Place);
    }

    /// <summary>Reads a cell's text as the figure of a cell of the form, whose unit may be typed in with it.</summary>
    public static Figure Read(PrintedCell cell, FormCell due)
    {
        var figure = Read(cell, due.Kind);
        return figure.State == FigureState.Unreadable && AnnotatedFigure.Read(Plain(cell), due) is decimal number
            ? Figure.Of(number).PrintedAs(cell.Text).At(cell.Place)
            : figure;
    }

    // Most figures are a few plain digits, printed as anyone prints them.
    private static bool IsPlainCount(string text) =>
        text.Length <= MostDigits && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 1 || text[0] != '0');

    // What of the cell counts, in half-width characters.
    private static string Plain(PrintedCell cell) => Narrow(CountedText.Of(cell.Text).Text);

    private static decimal? Number(string text)
    {
        if (Grouped().IsMatch(text)) text = text.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return OneNumber().IsMatch(text) ? Figure.Parse(text.Replace(" ", "", StringComparison.Ordinal))?.Number : null;
    }

    private static string Signed(string text)
    {
        var change = Change().Match(text);
        if (!change.Success) return text;
        return (change.Groups["sign"].Value == "减" ? "-" : "") + change.Groups["number"].Value;
    }

    private static string Narrow(string text)
    {
        var narrow = text.Where(character => character is not ('\u200B' or '\u00AD' or '\uFEFF')).Select(character => character switch
        {
            >= '！' and <= '～' => (char)(character - '！' + '!'),
            '\u2212' or '\u2010' or '\u2011' or '\uFE63' => '-',
            '\uFE62' => '+',
            // Two paragraphs are two texts, and never one number whose groups are kept apart.
            '\n' => '\n',
            _ when char.IsWhiteSpace(character) => ' ',
            _ => character,
        });
        return string.Concat(narrow).Trim();
    }

    [GeneratedRegex(@"^[+-]? ?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex OneNumber();

    [GeneratedRegex(@"^[+-]? ?[0-9]{1,3}((,[0-9]{3})+|( [0-9]{3})+|(, [0-9]{3})+)(\.[0-9]+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<sign>增|减)(?:(?<=增)加|(?<=减)少)? ?(?<number>[0-9][0-9, ]*)$")]
    private static partial Regex Change();
}
