using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>Recognises the rows of heads by what is printed in them.</summary>
internal static class HeadRow
{
    /// <summary>Whether a row is one of heads: labels of columns, and at most a few words among them that no edition knows.</summary>
    public static bool Is(IReadOnlyList<PrintedCell> printed)
    {
        var heads = printed.Count(cell => LabelIndex.Of(cell.Text).IsOfColumns);
        if (printed.Count == 1) return heads == 1 && !LabelIndex.Of(printed[0].Text).Elements.Any(element => element is FormColumn);
        return heads == printed.Count || IsCornered(printed)
            || (heads >= 2 && !printed.Any(cell => cell.Text.Any(char.IsAsciiDigit)) && RowLabel.TableOf(printed[0]) is null);
    }

    /// <summary>Whether a row below heads goes on with pieces of them.</summary>
    public static bool GoesOn(IReadOnlyList<PrintedCell> printed) =>
        printed.All(cell => HeadCut.CanBePiece(cell.Text) && !LabelIndex.Of(cell.Text).IsOfRows);

    /// <summary>Whether a row begins as the heads of section 二 do, with words behind 信息内容, be they known or not.</summary>
    public static bool IsCornered(IReadOnlyList<PrintedCell> printed) =>
        printed.Count > 1 && LabelIndex.Of(printed[0].Text).HeadsOf.Any(table => table.Section == SectionKind.ProactiveDisclosure)
        && printed.Skip(1).All(cell => cell.HasWords);
}
