using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Rows;

/// <summary>The name of a track that stands above a table of its own in section 四, such as （一）行政复议情况.</summary>
internal static partial class TrackTitle
{
    /// <summary>The cell with the track's own label in the place of the title; null for any other text.</summary>
    public static PrintedCell? Of(PrintedCell cell)
    {
        if (Title().Match(PrintedLabel.Fold(cell.Text)) is not { Success: true } title) return null;
        var name = title.Groups["track"].Value;
        return KnownForms.Current.CaseTracks.FirstOrDefault(track => PrintedLabel.Fold(track.Label.Chinese) == name) is { } block
            ? cell with { Text = block.Label.Chinese }
            : null;
    }

    // Only letters and digits are left of a title, so that a number before it has no bracket.
    [GeneratedRegex("^(?:[附]?表)?[一二三1-3]?(?:因?政府信息公开(?:工作)?)?(?:(?<track>行政复议)|(?:行政诉讼)?(?<track>未经复议直接起诉)|(?:行政诉讼)?(?:经)?(?<track>复议后起诉))的?(?:案件)" +
        "?(?:办理)?(?:情况)?(?:统计)?(?:表)?$")]
    private static partial Regex Title();
}
