using System.Globalization;
using Disclosure.Reports.Ledgers.Words;

namespace Disclosure.Documents.Ledgers;

/// <summary>
/// Gives cases the numbers by which they are kept: their own where those are of the shape of a number of an application, else one made up
/// of the row. What stood in the column is forgotten with the reading. Not thread-safe.
/// </summary>
internal sealed class CaseNumbers(LedgerWords words)
{
    private readonly Dictionary<string, string> givenBy = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);

    /// <summary>The number, and whether it is the organ's own.</summary>
    /// <param name="text">What stands in the column; the same text gives the same number.</param>
    /// <param name="received">When the case was received; null where it is not known.</param>
    /// <param name="sheet">The number of the sheet; 1-based.</param>
    /// <param name="row">The number of the row; 1-based.</param>
    public (string Id, bool IsOwn) Of(string text, DateOnly? received, int sheet, int row)
    {
        // Where a part is left out, two numbers may look alike.
        if (CaseNumber.Told(text, received, words.Terms) is { } told && (taken.TryAdd(told, text) || taken[told] == text)) return (told, true);
        if (!givenBy.TryGetValue(text, out var made)) givenBy[text] = made = OfRow(sheet, row);
        return (made, false);
    }

    /// <summary>A number that is made up of the row.</summary>
    /// <param name="sheet">The number of the sheet; 1-based.</param>
    /// <param name="row">The number of the row; 1-based.</param>
    public static string OfRow(int sheet, int row) =>
        sheet == 1 ? string.Create(CultureInfo.InvariantCulture, $"#{row}") : string.Create(CultureInfo.InvariantCulture, $"#{sheet}.{row}");
}
