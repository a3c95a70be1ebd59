using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Recognises heads of section 二 that were cut off, such as 本年新 for both 本年新制作数量 and 本年新公开数量: where there
/// are as many heads as a block has columns, each is the beginning of its column's label, and no other block fits.
/// </summary>
internal static class CutOffHeads
{
    private const int ShortestBeginning = 3;

    /// <summary>No head that was cut off.</summary>
    public static IReadOnlyDictionary<PrintedCell, string> None { get; } = new Dictionary<PrintedCell, string>();

    /// <summary>The keys of the columns by the cells that head them; empty where no block fits, or more than one.</summary>
    /// <param name="cells">The cells of the head.</param>
    public static IReadOnlyDictionary<PrintedCell, string> KeysOf(IReadOnlyList<PrintedCell> cells)
    {
        var heads = cells.Where(cell => !cell.IsBlank && LabelIndex.Of(cell.Text).HeadsOf.Count == 0).ToList();
        if (heads.TrueForAll(IsWhole)) return None;
        var fitting = Form.All.SelectMany(form => form.Table(SectionKind.ProactiveDisclosure).Blocks)
            .Where(block => block.Columns.Count == heads.Count && block.Columns.Zip(heads).All(pair => Begins(pair.First, pair.Second)))
            .Select(block => block.Columns.Select(column => column.Key).ToList())
            .DistinctBy(keys => string.Join(' ', keys)).ToList();
        return fitting.Count == 1 ? heads.Zip(fitting[0]).ToDictionary(pair => pair.First, pair => pair.Second) : None;
    }

    private static bool IsWhole(PrintedCell cell) => LabelIndex.Of(cell.Text).Elements.Any(element => element is FormColumn);

    private static bool Begins(FormColumn column, PrintedCell head)
    {
        var beginning = PrintedLabel.Fold(head.Text);
        return beginning.Length >= ShortestBeginning && column.KnownWordings.Any(wording => wording.StartsWith(beginning, StringComparison.Ordinal));
    }
}
