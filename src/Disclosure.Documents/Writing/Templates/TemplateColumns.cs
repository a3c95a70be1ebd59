using Disclosure.Forms;
using Disclosure.Forms.Official;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>
/// Where the columns of the three tables stand on one sheet: three columns for labels and as many narrow ones as the widest table needs, which
/// the other tables share out among theirs.
/// </summary>
internal static class TemplateColumns
{
    /// <summary>How many columns labels have.</summary>
    public const int Labels = 3;

    /// <summary>How many columns figures have.</summary>
    public const int Figures = 14;

    // In characters of half width.
    private static readonly double[] LabelWidths = [4, 11, 24];
    private const double FigureWidth = 6.2;

    /// <summary>How many columns the sheet has.</summary>
    public const int Count = Labels + Figures;

    /// <summary>The width of each column, in characters.</summary>
    public static IReadOnlyList<double> Widths { get; } = [.. LabelWidths, .. Enumerable.Repeat(FigureWidth, Figures)];

    /// <summary>For each column of a table its first column on the sheet, and how many it takes.</summary>
    /// <param name="table">The table.</param>
    public static IReadOnlyList<(int First, int Span)> Of(OfficialTable table) => table.Form.Section switch
    {
        SectionKind.ProactiveDisclosure => [(0, Labels), .. Shares(table.Width - 1)],
        SectionKind.Applications => [.. Enumerable.Range(0, Labels).Select(column => (column, 1)), .. Shares(table.Width - Labels)],
        _ => [(0, Labels - 1), (Labels - 1, 1), .. Shares(table.Width - 2)],
    };

    private static IEnumerable<(int First, int Span)> Shares(int columns) =>
        from column in Enumerable.Range(0, columns)
        let first = column * Figures / columns
        select (Labels + first, ((column + 1) * Figures / columns) - first);
}
