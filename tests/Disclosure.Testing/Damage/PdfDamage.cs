using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Damage;

/// <summary>Ways in which what is drawn on the pages of a PDF file is damaged: lines and texts lost. The size of the file stays.</summary>
internal static partial class PdfDamage
{
    private const int MostMarks = 8;
    private const double NarrowCell = 50;

    public static IReadOnlyList<DocumentDamage> All { get; } =
    [
        Lost("ruling lines are lost", Lines()),
        Lost("texts are lost", Texts()) with { Erases = true },
        new("the rest of a page is lost", (bytes, chance) => InLatin1(bytes, text =>
        {
            var marks = Marks().Matches(text);
            if (marks.Count == 0) return text;
            var first = marks[FirstPiece(marks, chance.Next(marks.Count))].Index;
            return Blanked(text, first, text.IndexOf("endstream", first, StringComparison.Ordinal) - first);
        })) { Fits = IsPlain, Erases = true },
    ];

    private static DocumentDamage Lost(string name, Regex mark) => new(name, (bytes, chance) => InLatin1(bytes, text =>
    {
        var marks = mark.Matches(text);
        if (marks.Count == 0) return text;
        var at = chance.Next(marks.Count);
        var first = FirstPiece(marks, at);
        var last = LastPiece(marks, Math.Min(at + chance.Next(1, MostMarks), marks.Count) - 1);
        return marks.Skip(first).Take(last - first + 1).Aggregate(text, (rest, met) => Blanked(rest, met.Index, met.Length));
    }))
    { Fits = IsPlain };

    // A narrow cell breaks a long number over lines: what is left of one that lost a piece would be another number.
    private static int FirstPiece(MatchCollection marks, int at)
    {
        while (at > 0 && AreOneNumber(marks[at - 1].Value, marks[at].Value)) at--;
        return at;
    }

    private static int LastPiece(MatchCollection marks, int at)
    {
        while (at + 1 < marks.Count && AreOneNumber(marks[at].Value, marks[at + 1].Value)) at++;
        return at;
    }

    private static bool AreOneNumber(string mark, string next) => Piece().Match(mark) is { Success: true } upper && Piece().Match(next) is { Success: true } lower
        && At(upper, "y") > At(lower, "y") && Math.Abs(At(upper, "x") - At(lower, "x")) < NarrowCell;

    private static double At(Match piece, string axis) => double.Parse(piece.Groups[axis].Value, CultureInfo.InvariantCulture);

    /// <summary>Whether contents are not packed: there, a byte that is changed can be another figure, or another place for it.</summary>
    public static bool IsPlain(Layout layout) => !layout.Name.StartsWith("packed", StringComparison.Ordinal);

    private static byte[] InLatin1(byte[] bytes, Func<string, string> damage) => Encoding.Latin1.GetBytes(damage(Encoding.Latin1.GetString(bytes)));

    private static string Blanked(string text, int at, int length) => string.Concat(text.AsSpan(0, at), new string(' ', length), text.AsSpan(at + length));

    [GeneratedRegex("[^\n]* (l S|re f|re S)\n")]
    private static partial Regex Lines();

    [GeneratedRegex("^BT .* 1 0 0 1 (?<x>[-0-9.]+) (?<y>[-0-9.]+) Tm <(?:00[23][0-9A-F])+> Tj ET\n$")]
    private static partial Regex Piece();

    [GeneratedRegex("BT [^\n]* ET\n")]
    private static partial Regex Texts();

    [GeneratedRegex("[^\n]* (l S|re f|re S|ET)\n")]
    private static partial Regex Marks();
}
