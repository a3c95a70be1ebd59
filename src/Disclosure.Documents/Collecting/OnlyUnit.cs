using System.Text.RegularExpressions;
using Disclosure.Forms;

namespace Disclosure.Documents.Collecting;

/// <summary>Finds whose a sheet is that has the figures of one unit: it says so above them, or by its own name.</summary>
internal static partial class OnlyUnit
{
    private const int MostRows = 30;

    /// <summary>The unit's name; null where it is not said.</summary>
    /// <param name="grid">The sheet, as it was read.</param>
    public static string? NameIn(CollectedGrid grid)
    {
        var upright = grid.IsTurned ? grid.Turned() : grid;
        foreach (var row in upright.Rows.Take(MostRows))
        {
            for (var column = 0; column < row.Count; column++)
            {
                if (row[column].IsBlank || Head().Match(row[column].Text) is not { Success: true } match) continue;
                if (match.Groups["name"].Value.Trim() is { Length: > 0 } own) return own;
                if (row.Skip(column + 1).FirstOrDefault(cell => !cell.IsBlank) is { } behind && LooksLikeName(behind.Text)) return behind.Text.Trim();
            }
        }

        return upright.Name is { } sheet && !Unnamed().IsMatch(sheet) ? sheet : null;
    }

    private static bool LooksLikeName(string text) => text.Any(char.IsLetter) && !CollectingWords.IsOtherHead(text) && PrintedLabel.Fold(text).Length <= 40;

    [GeneratedRegex(@"^\s*(?:[0-9]{1,2}[\s.、]*)?(?:单位名称|填报单位|报送单位|报告机关|机关名称|填报单位名称)\s*(?:（盖章）|\(盖章\))?\s*(?:[:：]\s*(?<name>.*))?$")]
    private static partial Regex Head();

    [GeneratedRegex("^(?:Sheet|工作表|表)[0-9 ]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Unnamed();
}
