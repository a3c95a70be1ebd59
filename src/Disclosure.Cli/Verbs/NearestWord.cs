namespace Disclosure.Cli.Verbs;

/// <summary>Finds the word that was probably meant by one that is not known.</summary>
internal static class NearestWord
{
    private const int MostSlips = 2;

    /// <summary>The known word with the fewest slips; null where every word has too many.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The words that there are.</param>
    public static string? Of(string written, IEnumerable<string> known) => known
        .Select(word => (Word: word, Slips: Slips(written, word)))
        .Where(near => near.Slips <= MostSlips && 2 * near.Slips < Letters(near.Word))
        .OrderBy(near => near.Slips).ThenBy(near => near.Word, StringComparer.Ordinal)
        .Select(near => near.Word).FirstOrDefault();

    private static int Letters(string word) => word.Count(char.IsAsciiLetter);

    // How many letters are wrong, missing, too many, or swapped with the next.
    private static int Slips(string written, string word)
    {
        if (Math.Abs(written.Length - word.Length) > MostSlips) return MostSlips + 1;
        var slips = new int[written.Length + 1, word.Length + 1];
        for (var i = 0; i <= written.Length; i++) slips[i, 0] = i;
        for (var j = 0; j <= word.Length; j++) slips[0, j] = j;
        for (var i = 1; i <= written.Length; i++)
        {
            for (var j = 1; j <= word.Length; j++)
            {
                var changed = slips[i - 1, j - 1] + (written[i - 1] == word[j - 1] ? 0 : 1);
                slips[i, j] = Math.Min(changed, Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1);
                var areSwapped = i > 1 && j > 1 && written[i - 1] == word[j - 2] && written[i - 2] == word[j - 1];
                if (areSwapped) slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        }

        return slips[written.Length, word.Length];
    }
}
