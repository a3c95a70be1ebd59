using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Manual;

/// <summary>Lays the tables of the form out in lines.</summary>
internal static class PrintedTables
{
    /// <summary>The blocks of a table that share one grid: each alone, or all together where they share their heads and have no rows of their own.</summary>
    public static IEnumerable<IReadOnlyList<FormBlock>> BlocksOf(FormTable table) =>
        table.Blocks.All(block => block.Rows is [{ Key: "" }]) ? [table.Blocks] : table.Blocks.Select(block => new[] { block });

    /// <summary>What stands at the head of a row.</summary>
    public static BilingualText TitleOf(FormRow row) => row.Key.Length == 0
        ? new BilingualText(row.Block.Address, row.Block.Label.English)
        : new BilingualText(row.Address, row.Name.English);

    /// <summary>The cells of a row, in printed order.</summary>
    public static IEnumerable<FormCell> CellsOf(AnnualDisclosureReport report, FormRow row) => report.Form.Cells.Where(cell => cell.Row == row);
}
