namespace Disclosure.Manual;

/// <summary>Where Markdown is written: blocks with one empty line between them, and no steering by what they hold.</summary>
/// <param name="writer">Where it goes.</param>
internal sealed class MarkdownPage(TextWriter writer)
{
    private bool isFirst = true;

    /// <summary>Writes a heading.</summary>
    public void Heading(int level, string text) => Block([$"{new string('#', level)} {text}"]);

    /// <summary>Writes a paragraph.</summary>
    public void Paragraph(string text) => Block([text]);

    /// <summary>Writes a list.</summary>
    public void List(IEnumerable<string> items) => Block(items.Select(item => $"- {item}"));

    /// <summary>Writes one quotation of several paragraphs.</summary>
    public void Quotation(IEnumerable<string> paragraphs) =>
        Block(paragraphs.SelectMany(paragraph => new[] { ">", $"> {paragraph}" }).Skip(1));

    /// <summary>Writes a table.</summary>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="rows">The rows, each with as many cells as there are heads.</param>
    /// <param name="hasFigures">Whether all columns but the first hold figures, to be set flush right.</param>
    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows, bool hasFigures = false)
    {
        var rule = heads.Select((_, i) => hasFigures && i > 0 ? "---:" : "---").ToList();
        Block(new[] { heads, rule }.Concat(rows).Select(row => $"| {string.Join(" | ", row.Select(Cell))} |"));
    }

    /// <summary>Text as it is, without the marks of Markdown coming into force.</summary>
    public static string Plain(string text) =>
        text.Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private void Block(IEnumerable<string> lines)
    {
        if (!isFirst) writer.Write('\n');
        isFirst = false;
        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }
}
