using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Ledgers;

/// <summary>
/// Decides which words of a ledger may be told: short ones, as words for kinds and outcomes are. A long text, or one with a long number or an
/// address in it, may be what somebody wrote of an applicant; of it only the length is kept.
/// </summary>
internal static partial class ToldWord
{
    private const int LongestWord = 20;

    /// <summary>The word, or how long it is.</summary>
    public static string Of(string text)
    {
        var word = text.Trim();
        return word.Length <= LongestWord && !Personal().IsMatch(word) ? word : string.Create(CultureInfo.InvariantCulture, $"（{word.Length} 字）");
    }

    /// <summary>The number of a case; one that is somebody's own, of an identity card or a telephone, is made unreadable but for its end.</summary>
    public static string Id(string text) => OfAPerson().IsMatch(text.Trim()) ? $"…{text.Trim()[^3..]}" : text.Trim();

    [GeneratedRegex("^(?:[1-9][0-9]{16}[0-9Xx]|1[3-9][0-9]{9})$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAPerson();

    [GeneratedRegex("[0-9０-９]{5,}|[@＠]|[0-9]号楼|[省市区县镇乡村路街][^、，]{0,12}[0-9０-９]+号", RegexOptions.CultureInvariant)]
    private static partial Regex Personal();
}
