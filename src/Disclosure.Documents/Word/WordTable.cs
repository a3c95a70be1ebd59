namespace Disclosure.Documents.Word;

/// <summary>A table of a Word document.</summary>
/// <param name="Rows">The rows that are shown.</param>
internal sealed record WordTable(IReadOnlyList<WordRow> Rows) : WordBlock
{
    /// <summary>The tables within its cells.</summary>
    public IEnumerable<WordTable> Inner => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).OfType<WordTable>();

    /// <summary>Whether it only lays out other tables: whether those have more cells with text than it has itself.</summary>
    public bool IsLayout => Inner.Sum(table => table.FilledCells) > Rows.Sum(row => row.Cells.Count(HasText));

    private int FilledCells => Rows.Sum(row => row.Cells.Count(HasText)) + Inner.Sum(table => table.FilledCells);

    private static bool HasText(WordCell cell) =>
        cell.Blocks.OfType<WordParagraph>().Any(paragraph => paragraph.Text.AsSpan().ContainsAnyExcept(" \t\n\r\u00A0"));
}
