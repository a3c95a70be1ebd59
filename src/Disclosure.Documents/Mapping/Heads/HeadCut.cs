using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>
/// Cuts the pieces of a head as a whole into heads of the form: each whole, broken over pieces that need not follow each
/// other, cut off, or without one of its letters. Where all ways to cut them give the same columns, these are the columns.
/// </summary>
/// <param name="Table">The section whose table they head.</param>
/// <param name="Columns">The keys of the columns in the order of a row's cells.</param>
/// <param name="Heads">Each head: its first piece, its whole text as it is printed, and the key of its column; null where it stands over others.</param>
/// <param name="Rests">The pieces that are no more than the rest of a head.</param>
internal sealed partial record HeadCut(SectionKind Table, IReadOnlyList<string> Columns,
    IReadOnlyList<(PrintedCell Cell, string Text, string? Key)> Heads, IReadOnlySet<PrintedCell> Rests)
{
    private const int MostPieces = 60;

    /// <summary>What is counted against a way to cut: the first that gives heads counts, and those that cost more do not.</summary>
    private static readonly HeadFaults[] Faults = [HeadFaults.None, HeadFaults.CutOff, HeadFaults.LostLetter];

    /// <summary>The cut of printed pieces; null where there is none, or where two of them give different columns.</summary>
    /// <param name="pieces">The pieces in the order of reading.</param>
    /// <param name="table">The section whose table they head; null for any.</param>
    public static HeadCut? Of(IReadOnlyList<PrintedCell> pieces, SectionKind? table)
    {
        if (pieces.Count is 0 or > MostPieces) return null;
        var texts = pieces.Select(piece => LettersOf(piece.Text)).ToList();
        if (texts.Exists(text => text.Length == 0)) return null;
        foreach (var faults in Faults)
        {
            var searches = HeadOrder.All.Where(order => table is null || order.Table == table)
                .Select(order => (Order: order, Search: new HeadSearch(order, texts, faults))).ToList();
            var ways = searches.Select(each => each.Search.Find() is { } words ? Cut(each.Order, words, pieces) : null).OfType<HeadCut>()
                .DistinctBy(cut => (cut.Table, string.Join(' ', cut.Columns))).ToList();

            // Where not all ways were tried, one that was found need not be the only one.
            if (searches.Exists(each => each.Search.IsCutShort)) return null;
            if (ways.Count > 0) return ways.Count == 1 ? ways[0] : null;
        }

        return null;
    }

    /// <summary>Whether a text can be a piece of a head: nothing but letters that follow each other in one.</summary>
    public static bool CanBePiece(string text) =>
        LettersOf(text) is { Length: > 0 } letters && !letters.Any(char.IsAsciiDigit) && HeadOrder.Letters.Holds(letters);

    // A year at the beginning stands for 本年: which year it is, the captions of years judge.
    private static string LettersOf(string text) => Year().Replace(PrintedLabel.Fold(text), "本年");

    private static HeadCut Cut(HeadOrder order, int[] words, IReadOnlyList<PrintedCell> pieces)
    {
        var heads = new List<(PrintedCell, string, string?)>();
        var rests = new HashSet<PrintedCell>(ReferenceEqualityComparer.Instance);
        foreach (var word in Enumerable.Range(0, pieces.Count).GroupBy(piece => words[piece]))
        {
            heads.Add((pieces[word.First()], string.Concat(word.Select(piece => pieces[piece].Text)), order.Words[word.Key].Column));
            rests.UnionWith(word.Skip(1).Select(piece => pieces[piece]));
        }

        return new HeadCut(order.Table, order.Columns, heads, rests);
    }

    [GeneratedRegex("^20[0-9]{2}年")]
    private static partial Regex Year();
}
