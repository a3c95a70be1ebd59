using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;

namespace Disclosure.Documents.Mapping.Alignment;

/// <summary>
/// Finds the labels of the form among the words of a page: words that stand one below another, close and overlapping, are
/// one label where together they name one. A word belongs to one label at most.
/// </summary>
internal static partial class LabelFinder
{
    // In parts of the font's size: how far apart the lines of one label stand, and what was spaced out on a line.
    private const double LineGap = 1.2;
    private const double SpacedOut = 2;
    private const int MostLines = 14;
    private const long MostComparisons = 5_000_000;
    private const string Closing = "）)］】〕”，、。";

    /// <summary>The labels, and the words that belong to none.</summary>
    /// <exception cref="GridLimitException">There are more words on the page than on any of a report.</exception>
    public static (List<PlacedLabel> Labels, List<PlacedWord> Others) Find(IReadOnlyList<PlacedWord> page)
    {
        var words = Joined(page).OrderBy(word => word.Middle).ThenBy(word => word.Left).ToList();
        var taken = new bool[words.Count];
        var labels = new List<PlacedLabel>();
        var comparisons = 0L;
        for (var first = 0; first < words.Count; first++)
        {
            if (taken[first] || !LabelIndex.CanBegin(words[first].Text)) continue;
            var chain = new List<int> { first };
            var known = LabelIndex.Of(words[first].Text).IsKnown ? 1 : 0;
            for (var text = words[first].Text; chain.Count < MostLines && Below(chain[^1]) is int next && CanFollow(text, words[next], known > 0);)
            {
                chain.Add(next);
                text += words[next].Text;
                if (LabelIndex.Of(text).IsKnown) known = chain.Count;
            }

            if (known == 0) continue;
            var parts = chain.Take(known).ToList();
            parts.ForEach(word => taken[word] = true);
            labels.Add(new PlacedLabel(string.Concat(parts.Select(word => words[word].Text)), parts.ConvertAll(word => words[word])));
        }

        return (labels, [.. words.Where((_, i) => !taken[i])]);

        int? Below(int above)
        {
            for (var i = above + 1; i < words.Count && words[i].Middle - words[above].Middle < LineGap * 2 * words[above].Size; i++)
            {
                if (++comparisons > MostComparisons) throw new GridLimitException();
                if (!taken[i] && IsBelow(words[above], words[i])) return i;
            }

            return null;
        }
    }

    /// <summary>Whether a word could be the next line of another's text.</summary>
    public static bool IsBelow(PlacedWord above, PlacedWord word) =>
        word.Middle > above.Middle + (0.5 * word.Size)
        && word.Top - above.Bottom < LineGap * Math.Min(above.Size, word.Size)
        && Math.Min(above.Right, word.Right) - Math.Max(above.Left, word.Left) > 0.15 * word.Size;

    // What has no letters is a figure, unless it closes a label; and so may be a bracket with digits below a head. Two labels
    // below each other are two: 结果维持 below 行政复议 is no 行政复议结果维持.
    private static bool CanFollow(string text, PlacedWord word, bool isKnown) =>
        (word.HasLetters || word.Text.All(Closing.Contains)) && !(LabelIndex.Of(text).IsKnown && LabelIndex.Of(word.Text).IsKnown)
            && (!isKnown || !word.Text.Any(char.IsDigit) || !LabelIndex.Of(text).IsOfColumns);

    // 自 然 人 is one word, and so is 1. 属于国家秘密.
    private static List<PlacedWord> Joined(IReadOnlyList<PlacedWord> words) => JoinedWords([.. words.SelectMany(Parted)]);

    // Where a note fills its cell, the head beside it seems to be a part of it.
    private static IEnumerable<PlacedWord> Parted(PlacedWord word)
    {
        for (var end = word.Text.IndexOf('）', StringComparison.Ordinal) + 1; end > 0 && end < word.Text.Length; end = word.Text.IndexOf('）', end) + 1)
        {
            var rest = word.Text[end..];
            if (LabelIndex.Of(word.Text[..end]).HeadsOf.Count == 0 || !rest.All(char.IsLetter) || rest.Any(char.IsAscii)) continue;
            var middle = word.Right - (rest.Length * word.Size);
            return [word with { Text = word.Text[..end], Right = middle }, word with { Text = rest, Left = middle }];
        }

        return [word];
    }

    private static List<PlacedWord> JoinedWords(IReadOnlyList<PlacedWord> page)
    {
        var words = new List<PlacedWord>(page.Count);
        for (var i = 0; i < page.Count; i++)
        {
            var last = i;
            while (last + 1 < page.Count && IsNextTo(page[last], page[last + 1]) && page[last].Text.Length == 1 && page[last + 1].Text.Length == 1) last++;
            while (last > i && !LabelIndex.Of(Text(i, last)).IsKnown) last--;
            if (last == i && i + 1 < page.Count && Numbering().IsMatch(page[i].Text) && page[i + 1].HasLetters && IsNextTo(page[i], page[i + 1])) last++;
            words.Add(last == i ? page[i] : page[i] with { Text = Text(i, last), Right = page[last].Right });
            i = last;
        }

        return words;

        string Text(int first, int last) => string.Concat(page.Skip(first).Take(last - first + 1).Select(word => word.Text));
    }

    private static bool IsNextTo(PlacedWord word, PlacedWord next) =>
        Math.Abs(word.Baseline - next.Baseline) < 0.2 * word.Size && next.Left >= word.Right - (0.2 * word.Size)
            && next.Left - word.Right < SpacedOut * word.Size;

    [GeneratedRegex(@"^(?:[0-9]{1,2}[.．、]|[(（][一二三四五六七八九][)）]|[一二三四五六七八九]、)$")]
    private static partial Regex Numbering();
}
