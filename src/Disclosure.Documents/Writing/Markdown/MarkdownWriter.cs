using System.Text;
using Disclosure.Documents.Writing.Official;
using Disclosure.Forms.Official;

namespace Disclosure.Documents.Writing.Markdown;

/// <summary>Writes a report as Markdown. What merged cells cover is blank, since its tables know none.</summary>
internal static class MarkdownWriter
{
    public static byte[] Write(OfficialDocument document)
    {
        var blocks = new List<string> { $"# {MarkdownEscape.Text(document.Title)}" };
        foreach (var section in document.Sections)
        {
            if (section.Heading is { } heading) blocks.Add($"## {MarkdownEscape.Text(heading)}");
            blocks.AddRange(section.Paragraphs.Select(MarkdownEscape.Paragraph));
            blocks.AddRange(section.Tables.Select(table => Table(document, table)));
        }

        return Encoding.UTF8.GetBytes(string.Join("\n\n", blocks) + "\n");
    }

    private static string Table(OfficialDocument document, OfficialTable table)
    {
        var lines = table.Rows.Select(row =>
        {
            var texts = new string[table.Width];
            Array.Fill(texts, "");
            foreach (var cell in row) texts[cell.Column] = MarkdownEscape.Cell(document.TextOf(cell));
            return $"| {string.Join(" | ", texts)} |";
        }).ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" :---: |", table.Width))}");
        return string.Join('\n', lines);
    }
}
