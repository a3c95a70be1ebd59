using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules;

/// <summary>Names cells in a message: by row where they share a column, by column where they share a row.</summary>
internal static class CellNames
{
    private const int NamedAtMost = 6;

    /// <summary>The name of one cell among others.</summary>
    public static BilingualText Of(FormCell cell, IReadOnlyCollection<FormCell> among)
    {
        if (among.All(each => each.Row == cell.Row)) return cell.Column.Label;
        return among.All(each => each.Column == cell.Column) ? new BilingualText(cell.Row.Address, cell.Row.Name.English) : cell.Name;
    }

    /// <summary>The name of one cell of a dossier among others, with its report where that is not the subject.</summary>
    public static BilingualText Of(ReportCell cell, IReadOnlyCollection<FormCell> among, Dossier? dossier) =>
        ReportNames.Within(cell.Report.IsSubject ? null : ReportNames.Of(cell.Report, dossier), Of(cell.Cell, among));

    /// <summary>The names of cells, each with its figure; the first few by name and the rest by number.</summary>
    public static BilingualText Figures(IReadOnlyCollection<FormCell> cells, AnnualDisclosureReport report)
    {
        var shown = cells.Take(NamedAtMost).Select(cell => (Name: Of(cell, cells), Figure: report[cell])).ToList();
        var rest = cells.Count - shown.Count;
        return new BilingualText(
            string.Join('、', shown.Select(cell => $"{cell.Name.Chinese} {cell.Figure}")) + (rest > 0 ? $" 等，共 {cells.Count} 格" : ""),
            string.Join(", ", shown.Select(cell => $"{cell.Name.English} {cell.Figure}")) + (rest > 0 ? $" and {rest} more" : ""));
    }

    /// <summary>The names of cells, the first few by name and the rest by number.</summary>
    public static BilingualText List(IReadOnlyCollection<FormCell> cells, IReadOnlyCollection<FormCell>? among = null) =>
        List([.. cells.Select(cell => new ReportCell(cell))], among ?? cells, null);

    /// <summary>The names of cells of a dossier, the first few by name and the rest by number.</summary>
    public static BilingualText List(IReadOnlyCollection<ReportCell> cells, IReadOnlyCollection<FormCell> among, Dossier? dossier)
    {
        var names = cells.Take(NamedAtMost).Select(cell => Of(cell, among, dossier)).ToList();
        var rest = cells.Count - names.Count;
        return new BilingualText(
            string.Join('、', names.Select(name => name.Chinese)) + (rest > 0 ? $"等 {cells.Count} 格" : ""),
            string.Join(", ", names.Select(name => name.English)) + (rest > 0 ? $" and {rest} more" : ""));
    }
}
