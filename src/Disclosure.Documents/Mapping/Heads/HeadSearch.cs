using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>Looks for a way to take printed pieces for the heads of one order, with bounded effort.</summary>
/// <param name="order">The order.</param>
/// <param name="pieces">The letters of the pieces.</param>
/// <param name="faults">What may be wrong with them.</param>
internal sealed class HeadSearch(HeadOrder order, IReadOnlyList<string> pieces, HeadFaults faults)
{
    // In letters: what is left at least of a head that is cut off, and what a head has at least of which one may be lost.
    private const int ShortestBeginning = 3;
    private const int ShortestDamaged = 4;
    private const int MostSteps = 20_000;
    private const string Telling = "本上一年度万元";
    private readonly int[] words = new int[pieces.Count];
    private readonly List<(int Word, string Left, int Met)> open = [];
    private int steps;
    private int lost;

    /// <summary>Whether the search ended before all ways were tried.</summary>
    public bool IsCutShort => steps > MostSteps;

    /// <summary>For each piece the head that it is, or is a part of; null where there is no way.</summary>
    public int[]? Find() => Next(0, 0) ? words : null;

    private bool Next(int piece, int word)
    {
        if (++steps > MostSteps) return false;
        if (piece == pieces.Count) return IsEnd(word);
        for (var i = 0; i < open.Count; i++)
        {
            if (GoesOn(piece, word, i)) return true;
        }

        for (var next = word; next < order.Words.Count; next++)
        {
            if (Begins(piece, next)) return true;
            if (order.Words[next].IsDue) return false;
        }

        return false;
    }

    // Heads that are open at the end were cut off.
    private bool IsEnd(int word) =>
        order.Words.Skip(word).All(rest => !rest.IsDue)
        && open.TrueForAll(head => faults != HeadFaults.None && order.Table == SectionKind.ProactiveDisclosure && head.Met >= ShortestBeginning);

    private bool GoesOn(int piece, int word, int head)
    {
        var (index, rest, met) = open[head];
        var text = pieces[piece];
        if (!rest.StartsWith(text, StringComparison.Ordinal)) return false;
        words[piece] = index;
        var isWhole = rest.Length == text.Length;
        if (isWhole) open.RemoveAt(head);
        else open[head] = (index, rest[text.Length..], met + text.Length);
        if (Next(piece + 1, word)) return true;
        if (isWhole) open.Insert(head, (index, rest, met));
        else open[head] = (index, rest, met);
        return false;
    }

    private bool Begins(int piece, int word)
    {
        var text = pieces[piece];
        words[piece] = word;
        foreach (var wording in order.Words[word].Wordings)
        {
            if (wording == text && Next(piece + 1, word + 1)) return true;
            if (wording.Length <= text.Length || !wording.StartsWith(text, StringComparison.Ordinal)) continue;
            open.Add((word, wording[text.Length..], text.Length));
            if (Next(piece + 1, word + 1)) return true;
            open.RemoveAt(open.Count - 1);
        }

        return faults == HeadFaults.LostLetter && lost == 0 && order.Words[word].Wordings.Any(wording => LacksOne(wording, text)) && AfterLoss(piece, word);
    }

    private bool AfterLoss(int piece, int word)
    {
        lost++;
        words[piece] = word;
        if (Next(piece + 1, word + 1)) return true;
        lost--;
        return false;
    }

    // Not one that says of which year the figures are, or in which unit.
    private static bool LacksOne(string wording, string text) =>
        wording.Length >= ShortestDamaged && text.Length == wording.Length - 1
        && Enumerable.Range(0, wording.Length).Any(letter => !Telling.Contains(wording[letter]) && wording.Remove(letter, 1) == text);
}
