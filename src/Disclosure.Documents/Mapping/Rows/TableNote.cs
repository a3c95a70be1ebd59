using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping.Rows;

/// <summary>A note within a table: prose, whatever figures it holds.</summary>
internal static class TableNote
{
    private static readonly string[] Marks = ["注", "备注", "说明", "附注", "※", "*"];

    /// <summary>Whether the printed cells of a row are a note.</summary>
    public static bool Is(IReadOnlyList<PrintedCell> printed)
    {
        if (printed.Count == 0) return false;
        var isMarked = Marks.Any(mark => printed[0].Text.StartsWith(mark, StringComparison.Ordinal));
        return printed.Count == 1 ? isMarked || printed[0].Text.Contains('。') : isMarked && printed.Skip(1).All(cell => cell.HasWords);
    }
}
