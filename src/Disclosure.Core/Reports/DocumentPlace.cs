using Ardalis.GuardClauses;

namespace Disclosure.Reports;

/// <summary>
/// Where something stood in the document it was read from, in the terms of its format: a line of text, a cell of a
/// workbook's sheet, a box on a page, or a table's cell or a paragraph of a word processor's document. All numbers are 1-based.
/// </summary>
public sealed record DocumentPlace
{
    /// <summary>A place in text.</summary>
    /// <param name="line">The line; 1-based.</param>
    /// <param name="column">The character within the line, where known; 1-based.</param>
    public DocumentPlace(int line, int? column = null)
    {
        Line = line;
        Column = column;
    }

    private DocumentPlace()
    {
    }

    /// <summary>The line of text.</summary>
    public int? Line { get; private init; }

    /// <summary>The character within the line; where <see cref="Row"/> is known, the cell within it.</summary>
    public int? Column { get; private init; }

    /// <summary>The name of the workbook's sheet.</summary>
    public string? Sheet { get; private init; }

    /// <summary>The sheet's cell as workbooks name it, such as <c>C12</c>.</summary>
    public string? Cell { get; private init; }

    /// <summary>The page.</summary>
    public int? Page { get; private init; }

    /// <summary>Where on the page, where known.</summary>
    public PageBox? Box { get; private init; }

    /// <summary>The table, counted through the document.</summary>
    public int? Table { get; private init; }

    /// <summary>The row of the table; in text, the line again where that is a row of values, as in CSV.</summary>
    public int? Row { get; private init; }

    /// <summary>The paragraph outside of tables, counted through the document.</summary>
    public int? Paragraph { get; private init; }

    /// <summary>The place in brief.</summary>
    public override string ToString() => this switch
    {
        { Line: int line, Row: not null } => $"line {line}, column {Column}",
        { Line: int line } => Column is int column ? $"line {line}, character {column}" : $"line {line}",
        { Cell: { } cell } => $"{Sheet}!{cell}",
        { Page: int page } => Box is { } box ? $"page {page} at {box.Left}, {box.Top}" : $"page {page}",
        { Table: int table } => $"table {table}, row {Row}, cell {Column}",
        _ => $"paragraph {Paragraph}",
    };

    /// <summary>A value of a line of text that is a row of values, as in CSV.</summary>
    /// <param name="line">The line; 1-based.</param>
    /// <param name="column">The value within the line; 1-based.</param>
    public static DocumentPlace InRow(int line, int column) => new() { Line = line, Row = line, Column = column };

    /// <summary>A cell of a workbook.</summary>
    /// <param name="sheet">The name of its sheet.</param>
    /// <param name="cell">The cell, such as <c>C12</c>.</param>
    /// <exception cref="ArgumentException">Sheet or cell are null or empty.</exception>
    public static DocumentPlace InSheet(string sheet, string cell) =>
        new() { Sheet = Guard.Against.NullOrEmpty(sheet), Cell = Guard.Against.NullOrEmpty(cell) };

    /// <summary>A place on a page.</summary>
    /// <param name="page">The page; 1-based.</param>
    /// <param name="box">Where on the page, where known.</param>
    public static DocumentPlace OnPage(int page, PageBox? box = null) => new() { Page = page, Box = box };

    /// <summary>A cell of a table in a word processor's document.</summary>
    /// <param name="table">The table, counted through the document; 1-based.</param>
    /// <param name="row">Its row; 1-based.</param>
    /// <param name="column">The cell within the row, where known; 1-based.</param>
    public static DocumentPlace InTable(int table, int row, int? column = null) => new() { Table = table, Row = row, Column = column };

    /// <summary>A paragraph of a word processor's document.</summary>
    /// <param name="paragraph">The paragraph outside of tables, counted through the document; 1-based.</param>
    public static DocumentPlace InParagraph(int paragraph) => new() { Paragraph = paragraph };
}
