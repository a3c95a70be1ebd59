namespace Disclosure.Documents.Workbooks;

/// <summary>
/// How a workbook shows a number. What only decorates it (groups of digits, currencies, colours) leaves it as it is; what
/// shows another number than the cell holds, or a date, is told.
/// </summary>
/// <param name="Sections">How positive numbers, negative ones and zero are shown.</param>
internal sealed record NumberFormat(IReadOnlyList<FormatSection> Sections)
{
    private static readonly Dictionary<string, int[]> BuiltIn = new()
    {
        ["0"] = [1],
        ["0.00"] = [2],
        ["#,##0"] = [3, 5, 6, 37, 38, 41, 42],
        ["#,##0.00"] = [4, 7, 8, 39, 40, 43, 44],
        ["0%"] = [9],
        ["0.00%"] = [10],
        ["0E+0"] = [11, 48],
        ["# ?/?"] = [12, 13],
        ["yyyy-mm-dd"] = [.. Enumerable.Range(14, 9), .. Enumerable.Range(27, 10), 45, 46, 47, .. Enumerable.Range(50, 9)],
    };

    /// <summary>A format of the workbook's own.</summary>
    /// <param name="code">Its code.</param>
    public static NumberFormat Of(string code) => new([.. FormatSection.Split(code).Select(FormatSection.Parse)]);

    /// <summary>A format that every workbook has.</summary>
    /// <param name="id">Its number; one that is not known shows numbers as they are.</param>
    public static NumberFormat Of(int id) => Of(BuiltIn.FirstOrDefault(pair => pair.Value.Contains(id)).Key ?? "General");

    /// <summary>How a number is shown.</summary>
    public FormatSection For(decimal number)
    {
        if (Sections.Any(section => section.IsConditional)) return Sections.FirstOrDefault(section => section.Kind != FormatKind.Plain) ?? Sections[0];
        if (number < 0 && Sections.Count > 1) return Sections[1];
        return number == 0 && Sections.Count > 2 ? Sections[2] : Sections[0];
    }
}
