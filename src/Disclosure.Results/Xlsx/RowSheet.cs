using System.Globalization;
using System.Security;
using System.Text;
using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Messages;
using Disclosure.Results.Files;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Results.Xlsx;

/// <summary>
/// A sheet of rows under heads that stay in sight, can be filtered and are printed on each page. The rows wait in a temporary
/// file, so that a folder of any size takes little memory. What is text is never a formula.
/// </summary>
/// <param name="columns">The columns; those that are printed come first.</param>
/// <param name="looks">How its cells look.</param>
/// <param name="language">The language of the heads.</param>
internal sealed class RowSheet(IReadOnlyList<SheetColumn> columns, RowLooks looks, DisplayLanguage language) : IDisposable
{
    /// <summary>The most rows that are kept; a sheet has room for 1,048,576.</summary>
    public const int MostRows = 1_000_000;

    private const int LongestText = 32_000;
    private const int LineHeight = 15;
    private const int TitleHeight = 26;
    private static readonly char[] Digits = [.. "0123456789"];

    private readonly SortedSpool rows = new();
    private readonly List<string> notes = [];
    private int count;

    /// <summary>How many rows had no room.</summary>
    public int LeftOut => Math.Max(0, count - MostRows);

    private int HeadRow => notes.Count + 1;

    private int LastRow => HeadRow + Math.Min(count, MostRows);

    private int PrintedCount => columns.Count(column => column.IsPrinted);

    /// <summary>A row as markup. Thread-safe.</summary>
    /// <param name="cells">Texts and numbers; null for a blank.</param>
    public string Row(params object?[] cells)
    {
        var lines = cells.Select((cell, index) => cell is string text && columns[index].IsPrinted ? LineCount.Of(text, columns[index].Width) : 1).Max();
        var row = new StringBuilder(Opened(lines * LineHeight));
        for (var i = 0; i < cells.Length; i++) row.Append(Cell(cells[i], columns[i].IsPrinted ? looks.Text : looks.OneLine));
        return row.Append("</row>").ToString();
    }

    /// <summary>Adds a row, if there is room.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rank">Its rank: the lower stand above the higher.</param>
    public void Add(string row, int rank = int.MaxValue)
    {
        if (++count <= MostRows) rows.Write(rank, row);
    }

    /// <summary>Adds what stands above the heads, over all columns: what the sheet is called first, then what is to be known of it.</summary>
    public void AddNote(string text)
    {
        var isTitle = notes.Count == 0;
        var width = columns.Where(column => column.IsPrinted).Sum(column => column.Width);
        var height = isTitle ? TitleHeight : LineCount.Of(text, width) * LineHeight;
        notes.Add($"{Opened(height)}{TextCell(text, isTitle ? looks.Title : looks.Note)}</row>");
    }

    /// <summary>The names by which the workbook knows what is filtered, printed, and printed again on each page.</summary>
    /// <param name="name">The sheet's name.</param>
    /// <param name="index">Its place; 0-based.</param>
    public IEnumerable<DefinedName> Names(string name, int index)
    {
        var sheet = $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!";
        var filter = Named("_xlnm._FilterDatabase", $"{Absolute(0, HeadRow)}:{Absolute(columns.Count - 1, LastRow)}");
        filter.Hidden = true;
        yield return filter;
        yield return Named("_xlnm.Print_Area", $"{Absolute(0, 1)}:{Absolute(PrintedCount - 1, LastRow)}");
        yield return Named("_xlnm.Print_Titles", $"${HeadRow}:${HeadRow}");

        DefinedName Named(string purpose, string range) => new(sheet + range) { Name = purpose, LocalSheetId = (uint)index };
    }

    /// <summary>Writes the sheet.</summary>
    /// <param name="target">Where it is written; left open.</param>
    public void Write(Stream target)
    {
        using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        writer.Write(Plain($"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{HeadRow}\" topLeftCell=\"A{HeadRow + 1}\" "));
        writer.Write("activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"16\"/><cols>");
        for (var i = 0; i < columns.Count; i++) writer.Write(Plain($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{columns[i].Width}\" customWidth=\"1\"/>"));
        writer.Write("</cols><sheetData>");
        foreach (var note in notes) writer.Write(note);
        writer.Write(Heads());
        rows.CopyTo(writer);
        writer.Write(Plain($"</sheetData><autoFilter ref=\"{SheetDraft.Address(0, HeadRow)}:{SheetDraft.Address(columns.Count - 1, LastRow)}\"/>"));
        var merged = Enumerable.Range(1, notes.Count).Select(row => $"<mergeCell ref=\"A{row}:{SheetDraft.Address(PrintedCount - 1, row)}\"/>");
        if (notes.Count > 0) writer.Write(Plain($"<mergeCells count=\"{notes.Count}\">{string.Concat(merged)}</mergeCells>"));
        writer.Write("<pageMargins left=\"0.3\" right=\"0.3\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        writer.Write("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        writer.Write("<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
    }

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();

    private string Heads()
    {
        var heads = columns.Select(column => column.Head.In(language)).ToList();
        var lines = heads.Select((head, index) => LineCount.Of(head, columns[index].Width)).Max();
        return $"{Opened((lines * LineHeight) + 4)}{string.Concat(heads.Select(head => TextCell(head, looks.Head)))}</row>";
    }

    private string Cell(object? cell, uint look)
    {
        if (cell is null or "") return Plain($"<c s=\"{looks.Text}\"/>");
        if (cell is string text) return TextCell(text, look);
        var plain = RowLooks.Plain(cell);
        return looks.Number(plain) is { } number ? Plain($"<c s=\"{number}\"><v>{plain}</v></c>") : TextCell(plain, looks.LongNumber);
    }

    private static string Opened(int height) => Plain($"<row ht=\"{Math.Min(height, (int)SheetDraft.TallestRow)}\" customHeight=\"1\">");

    private static string TextCell(string text, uint look) =>
        Plain($"<c s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is></c>");

    private static string Absolute(int column, int row) => $"${SheetDraft.Address(column, row).TrimEnd(Digits)}${row}";

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // What looks like the workbook's own way to write a character is no such.
    private static string Escaped(string text)
    {
        var held = PrintedText.Cell(text);
        if (held.Length > LongestText) held = held[..(char.IsHighSurrogate(held[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
        return SecurityElement.Escape(held.Replace("_x", "_x005F_x", StringComparison.Ordinal));
    }
}
