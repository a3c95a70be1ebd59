using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;

namespace Disclosure.Documents.Writing.Official;

/// <summary>
/// How wide the columns of a table are on paper: no figure is broken, labels have what is left. Where a figure is too long
/// for that, the whole table is set smaller.
/// </summary>
/// <param name="Widths">The width of each column, in twentieths of a point.</param>
/// <param name="HalfPoints">The size of the characters, in half points.</param>
internal sealed record ColumnWidths(IReadOnlyList<int> Widths, int HalfPoints)
{
    // What stands beside the text: the margins of a cell and its border.
    private const int Beside = 114;

    // A letter of a label on a sheet.
    private const int WidthOfLetter = 100;

    private static readonly int[] Sizes = [18, 15, 12];

    /// <summary>The widths of a table's columns.</summary>
    /// <param name="document">The document in which the table stands.</param>
    /// <param name="table">The table.</param>
    /// <param name="total">How wide the table is.</param>
    public static ColumnWidths Of(OfficialDocument document, OfficialTable table, int total)
    {
        var (least, weights) = ShapeOf(table);
        foreach (var size in Sizes)
        {
            var needs = Needs(document, table, least, size);
            if (needs.Sum() <= total) return new ColumnWidths(Spread(needs, weights, total), size);
        }

        return new ColumnWidths(Spread([.. least], weights, total), Sizes[^1]);
    }

    /// <summary>The widths of a table's columns where it may be wider than what it stands on.</summary>
    /// <param name="document">The document in which the table stands.</param>
    /// <param name="table">The table.</param>
    /// <param name="total">How wide the table is at least.</param>
    /// <param name="language">The language of heads and labels. English words are not broken.</param>
    public static ColumnWidths AtLeast(OfficialDocument document, OfficialTable table, int total, DisplayLanguage language = DisplayLanguage.Chinese)
    {
        var (least, weights) = ShapeOf(table);
        var needs = Needs(document, table, language == DisplayLanguage.Chinese ? least : Words(table, least), Sizes[0]);
        return new ColumnWidths(Spread(needs, weights, Math.Max(total, needs.Sum())), Sizes[0]);
    }

    // The least width of each column, and its share in what is left.
    private static (int[] Least, int[] Weights) ShapeOf(OfficialTable table) => table.Form.Section switch
    {
        SectionKind.ProactiveDisclosure => (Same(table.Width, 1200), Same(table.Width, 1)),
        SectionKind.Applications => ([400, 620, 1100, .. Same(table.Width - 3, 430)], [1, 4, 8, .. Same(table.Width - 3, 1)]),
        _ => (Same(table.Width, 430), Same(table.Width, 1)),
    };

    private static int[] Needs(OfficialDocument document, OfficialTable table, int[] least, int size)
    {
        int[] needs = [.. least];
        foreach (var cell in table.Rows.SelectMany(row => row).Where(cell => cell is { Kind: OfficialCellKind.Figure, ColumnSpan: 1 }))
        {
            if (document.Report[cell.Figure!].Number is null) continue;
            needs[cell.Column] = Math.Max(needs[cell.Column], (document.TextOf(cell).Length * size * 5) + Beside);
        }

        return needs;
    }

    private static int[] Words(OfficialTable table, int[] least)
    {
        int[] needs = [.. least];
        foreach (var cell in table.Rows.SelectMany(row => row).Where(cell => cell is { Label: not null, ColumnSpan: 1 }))
        {
            var longest = cell.Label!.English.Split(' ', '-').Max(word => word.Length);
            needs[cell.Column] = Math.Max(needs[cell.Column], ((longest + 1) * WidthOfLetter) + Beside);
        }

        return needs;
    }

    private static int[] Spread(int[] widths, int[] weights, int total)
    {
        var left = total - widths.Sum();
        var shares = weights.Sum();
        for (var i = 0; i < widths.Length; i++)
        {
            var share = left * weights[i] / shares;
            widths[i] += share;
            left -= share;
            shares -= weights[i];
        }

        return widths;
    }

    private static int[] Same(int count, int value) => [.. Enumerable.Repeat(value, count)];
}
