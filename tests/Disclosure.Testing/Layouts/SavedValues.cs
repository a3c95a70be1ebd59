using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing.Layouts;

/// <summary>One way in which spreadsheets save a report as values with separators.</summary>
/// <param name="Name">What it looks like.</param>
/// <param name="Separator">What stands between two values.</param>
public sealed record SavedValues(string Name, char Separator)
{
    /// <summary>Every way.</summary>
    public static IReadOnlyList<SavedValues> All { get; } =
    [
        new("values with commas", ','),
        new("values with commas, all in quotes", ',') { QuotesAll = true },
        new("values with semicolons, rows as long as they need to be", ';') { IsRagged = true },
        new("values with tabs, all in quotes", '\t') { QuotesAll = true },
        new("values with commas, the text of merged cells repeated", ',') { Rows = table => table.Repeated() },
        new("values with commas, labels on several lines", ',') { Print = text => text.Length > 6 && !text.Any(char.IsAsciiDigit) ? $"{text[..3]}\r\n{text[3..]}" : text },
        new("values with commas, as formulas of text", ',') { Print = text => text.Length > 0 && text.All(char.IsAsciiDigit) ? $"=\"{text}\"" : text },
    ];

    /// <summary>Whether each value stands in quotes.</summary>
    public bool QuotesAll { get; init; }

    /// <summary>Whether rows end with their last value.</summary>
    public bool IsRagged { get; init; }

    /// <summary>The rows of a table.</summary>
    public Func<LaidOutTable, IReadOnlyList<IReadOnlyList<string>>> Rows { get; init; } = table => table.Filled();

    /// <summary>What stands in a cell of a table.</summary>
    public Func<string, string> Print { get; init; } = text => text;

    /// <summary>What reading it must give.</summary>
    public LayoutPromise Promise { get; init; } = LayoutPromise.Figures;

    /// <summary>The whole report.</summary>
    public string Render(AnnualDisclosureReport report)
    {
        var rows = new List<IReadOnlyList<string>> { new[] { $"{report.Authority}{report.Year}年政府信息公开工作年度报告" }, new[] { $"本报告数据的统计期限为{report.Year}年1月1日至{report.Year}年12月31日。" } };
        foreach (var section in report.Sections!)
        {
            rows.Add([$"{FormSection.Numeral(section.Number!.Value)}、{section.Title}"]);
            rows.AddRange(section.Text.Split('\n').Select(paragraph => new[] { paragraph }));
            if (report.Form.Tables.Any(table => table.Section == section.Statutory!.Kind)) rows.AddRange(Rows(LaidOutTable.Of(section.Statutory!.Kind, report)).Select(row => row.Select(Print).ToList()));
        }

        var width = rows.Max(row => row.Count);
        return string.Concat(rows.Select(row => Line(row, IsRagged ? row.Count : width)));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private string Line(IReadOnlyList<string> row, int width) =>
        string.Join(Separator, row.Concat(Enumerable.Repeat("", width - row.Count)).Select(Quoted)) + "\r\n";

    private string Quoted(string text) => QuotesAll || text.AsSpan().IndexOfAny(Separator, '"', '\n') >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
