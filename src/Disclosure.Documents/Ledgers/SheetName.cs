using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Words;

namespace Disclosure.Documents.Ledgers;

/// <summary>
/// The name of a workbook's sheet as it may be told: one of office terms, years and months, as Sheet1 is. Of another, such as that of whoever
/// keeps the sheet, only its number is told.
/// </summary>
internal static partial class SheetName
{
    /// <summary>The name, or the number of the sheet behind a sign.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">Which of the sheets that are shown it is; 1-based.</param>
    /// <param name="terms">The terms that may be told.</param>
    public static string Told(string name, int number, PlainTerms terms)
    {
        var isHarmless = Delivered().IsMatch(name) || (Others().Count(name) == 0 && terms.AreAllOfOrNone(Digits().Replace(name, "")));
        return isHarmless && PrintedLabel.Visible(name) is { Length: > 0 } told ? told : string.Create(CultureInfo.InvariantCulture, $"#{number}");
    }

    [GeneratedRegex("^(?:Sheet|工作表)[0-9]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Delivered();

    // Years, months, quarters.
    [GeneratedRegex("(?<![0-9])[0-9]{1,4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // Whatever is not told in any case.
    [GeneratedRegex(@"[^\u4E00-\u9FFF0-9 ._()（）-]", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
