using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping.Contents;

/// <summary>Puts the table of section 四 together where it is printed as a small table for each track.</summary>
internal static class CaseParts
{
    private const SectionKind Cases = SectionKind.ReconsiderationAndLitigation;

    private static IReadOnlyList<FormBlock> Tracks => KnownForms.Current.CaseTracks;

    private static int Outcomes => Tracks[0].Columns.Count;

    /// <summary>Whether heads are those of one track.</summary>
    public static bool IsOne(SectionKind table, IEnumerable<PrintedCell> cells) =>
        table == Cases
            && cells.Count(cell => LabelIndex.Of(cell.Text).Elements.Any(element => element is FormColumn && element.Table!.Section == Cases)) == Outcomes;

    /// <summary>Joins the rows of such tables, and tells where a track is missing. The same track twice is left as it is: a table that stands twice.</summary>
    public static void Join(TableContents contents)
    {
        var parts = contents.Rows.Where(row => row.Table == Cases && row.Values.Count == Outcomes).ToList();
        foreach (var empty in parts.Where(row => row.Values.All(value => value.Value.IsBlank)
            && parts.Exists(other => other != row && IsSameTrack(other, row))).ToList())
        {
            parts.Remove(empty);
            contents.Rows.Remove(empty);
        }

        var isApart = parts.DistinctBy(Track).Count() == parts.Count;
        if (parts.Count > 0 && isApart && !contents.Rows.Exists(row => row.Table == Cases && row.Values.Count > Outcomes))
        {
            contents.Rows[contents.Rows.IndexOf(parts[0])] = parts[0] with { Values = [.. parts.SelectMany(part => part.Values)] };
            contents.Rows.RemoveAll(row => row.Table == Cases && row.HeadNumber != parts[0].HeadNumber && (row.Values.Count == 0 || parts.Contains(row)));
        }

        if ((parts.Count == 0 && contents.PartOfCases is null) || (isApart && parts.Count == Tracks.Count)) return;
        var met = Tracks.Where(block => parts.Exists(part => Track(part) == block.Path)).Select(block => block.Label).ToList();
        contents.Problems.Add(new ReadingProblem(
            ProblemCatalogue.CasesInParts, (contents.PartOfCases ?? parts[0].Label).Place, ("table", FormSection.Of(Cases).Label),
            ("actual", met.Count == 0
                ? new BilingualText(" 0 张", "none")
                : new BilingualText(string.Join('、', met.Select(label => label.Chinese)), string.Join(", ", met.Select(label => label.English))))));
    }

    private static string Track(TableRow row) => row.Values[0].Key[..row.Values[0].Key.IndexOf('.', StringComparison.Ordinal)];

    private static bool IsSameTrack(TableRow one, TableRow other) => Track(one) == Track(other);
}
