namespace Disclosure.Documents.Workbooks;

/// <summary>
/// How a workbook shows a number. What only decorates it (groups of digits, currencies, colours) leaves it as it is; what
/// shows another number than the cell holds, or a date, is told.
/// </summary>
/// <param name="Sections">How positive numbers, negative ones, zero and texts are shown.</param>
internal sealed record NumberFormat(IReadOnlyList<FormatSection> Sections)
{
    private const int SectionsWithText = 4;

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

    // How many sections are for numbers: the last may be for texts.
    private readonly int numberSections = Sections.Count >= SectionsWithText ? SectionsWithText - 1
        : Sections.Count > 1 && Sections[^1] is { IsGeneral: true, Code: var code } && code.Contains('@', StringComparison.Ordinal)
            ? Sections.Count - 1
            : Sections.Count;

    /// <summary>Whether numbers are shown as they are.</summary>
    public bool IsGeneral => Sections is [{ IsGeneral: true, Kind: FormatKind.Plain, Tokens.Count: 1 }];

    /// <summary>How texts are shown; null for as they are.</summary>
    public FormatSection? ForText => Sections.Count >= SectionsWithText ? Sections[SectionsWithText - 1]
        : Sections[^1].Code.Contains('@', StringComparison.Ordinal) ? Sections[^1] : null;

    /// <summary>A format of the workbook's own.</summary>
    /// <param name="code">Its code.</param>
    public static NumberFormat Of(string code) => new([.. FormatSection.Split(code.Length > 0 ? code : "General").Select(FormatSection.Parse)]);

    /// <summary>A format that every workbook has.</summary>
    /// <param name="id">Its number; one that is not known shows numbers as they are.</param>
    public static NumberFormat Of(int id) => Of(BuiltIn.FirstOrDefault(pair => pair.Value.Contains(id)).Key ?? "General");

    /// <summary>The section by which a number is shown.</summary>
    public FormatSection For(decimal number)
    {
        if (numberSections == 1) return Sections[0];
        if (Sections.Take(2).Any(section => section.Condition is not null)) return Conditional(number);
        if (number < 0) return Sections[1];
        return number == 0 && numberSections > 2 ? Sections[2] : Sections[0];
    }

    /// <summary>Whether a section stands for negative numbers, so that it shows no sign of its own.</summary>
    public bool DropsSign(FormatSection section) => numberSections > 1 && !ReferenceEquals(section, Sections[0]);

    private FormatSection Conditional(decimal number)
    {
        if (Sections[0].Condition is { } first && first.Holds(number)) return Sections[0];
        if (Sections[1].Condition is { } second && second.Holds(number)) return Sections[1];
        if (Sections[0].Condition is null && number > 0) return Sections[0];
        return Sections[0].Condition is not null && Sections[1].Condition is null ? Sections[1] : Sections[Math.Min(2, numberSections - 1)];
    }
}
