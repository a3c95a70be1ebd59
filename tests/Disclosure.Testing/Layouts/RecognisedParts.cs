using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing.Layouts;

/// <summary>A report as recognition of its pages gives it: a list of parts, each of which says what kind it is.</summary>
internal static class RecognisedParts
{
    public static string Of(AnnualDisclosureReport report)
    {
        var parts = new List<object>
        {
            Text($"{report.Authority}{report.Year}年政府信息公开工作年度报告"),
            Text($"本报告数据的统计期限为{report.Year}年1月1日至{report.Year}年12月31日。"),
        };
        foreach (var section in report.Sections!)
        {
            parts.Add(Text($"{FormSection.Numeral(section.Number!.Value)}、{section.Title}"));
            parts.AddRange(section.Text.Split('\n').Select(Text));
            if (report.Form.Tables.Any(table => table.Section == section.Statutory!.Kind)) parts.Add(Table(LaidOutTable.Of(section.Statutory!.Kind, report)));
            parts.Add(new { type = "page_number", text = $"第 {parts.Count} 页 2012年" });
        }

        return JsonSerializer.Serialize(parts);
    }

    private static object Text(string text) => new { type = "text", text, page_idx = 0 };

    private static object Table(LaidOutTable table) => new
    {
        type = "table",
        img_path = "images/0a1b.jpg",
        table_caption = Array.Empty<string>(),
        table_body = $"<html><body>{HtmlTables.WithSpans(table)}</body></html>",
        bbox = new[] { 62, 480, 946, 904 },
    };
}
