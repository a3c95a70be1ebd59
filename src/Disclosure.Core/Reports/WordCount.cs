using System.Globalization;
using System.Text;

namespace Disclosure.Reports;

/// <summary>
/// Counts a text as word processors do (字数): every ideograph and every mark of full width by itself, and what else stands together, such as
/// a number or a word in Latin letters, as one.
/// </summary>
internal static class WordCount
{
    /// <summary>How many words a text has.</summary>
    public static int Of(string text)
    {
        var (count, isInRun) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                isInRun = false;
            }
            else if (IsWide(rune.Value))
            {
                (count, isInRun) = (count + 1, false);
            }
            else if (!isInRun)
            {
                (count, isInRun) = (count + 1, true);
            }
        }

        return count;
    }

    // Quotation marks, dashes and dots are set in full width in Chinese text. Then radicals to ideographs, compatibility forms, full width,
    // and the planes of rarer ideographs.
    private static bool IsWide(int character) => character switch
    {
        >= 0x2014 and <= 0x2026 => true,
        >= 0x2E80 and <= 0x9FFF or >= 0xAC00 and <= 0xD7FF => true,
        >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F => true,
        >= 0xFF01 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 => true,
        _ => character >= 0x20000,
    };
}
