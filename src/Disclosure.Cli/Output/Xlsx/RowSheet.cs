using System.Globalization;
using System.Security;
using System.Text;
using Disclosure.Documents.Writing;
using Disclosure.Documents.Writing.Workbooks;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Cli.Output.Xlsx;

/// <summary>A sheet of rows that wait in a temporary file, so that a folder of any size takes little memory. What is text is never a formula.</summary>
/// <param name="columns">The widths of the columns, in characters.</param>
internal sealed class RowSheet(params int[] columns) : IDisposable
{
    /// <summary>The most rows that are kept; a sheet has room for 1,048,576.</summary>
    public const int MostRows = 1_000_000;

    private const int LongestText = 32_000;
    private readonly Spool rows = new();
    private int count;

    /// <summary>How many rows had no room.</summary>
    public int LeftOut { get; private set; }

    /// <summary>A row as markup. Thread-safe.</summary>
    /// <param name="look">The number of the cells' look.</param>
    /// <param name="cells">Texts and numbers; null for a blank.</param>
    public string Row(uint look, params object?[] cells)
    {
        var lines = cells.Select((cell, column) => cell is string text ? LineCount.Of(text, columns[column]) : 1).Max();
        var row = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"<row ht=\"{Math.Min(lines * 14, SheetDraft.TallestRow)}\" customHeight=\"1\">"));
        foreach (var cell in cells)
        {
            if (cell is string { Length: > 0 } text) row.Append(CultureInfo.InvariantCulture, $"<c s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is></c>");
            else if (cell is null or string) row.Append(CultureInfo.InvariantCulture, $"<c s=\"{look}\"/>");
            else row.Append(CultureInfo.InvariantCulture, $"<c s=\"{look}\"><v>{cell}</v></c>");
        }

        return row.Append("</row>").ToString();
    }

    /// <summary>Adds a row, if there is room.</summary>
    public void Add(string row)
    {
        if (++count > MostRows) LeftOut++;
        else rows.Write(row);
    }

    /// <summary>Writes the sheet into its part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="heads">The rows before those that were added.</param>
    public void Write(WorksheetPart part, IEnumerable<string> heads)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create, FileAccess.Write), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetFormatPr defaultRowHeight=\"16\"/><cols>");
        for (var i = 0; i < columns.Length; i++) writer.Write(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{columns[i]}\" customWidth=\"1\"/>"));
        writer.Write("</cols><sheetData>");
        foreach (var head in heads) writer.Write(head);
        rows.CopyTo(writer);
        writer.Write("</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
    }

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();

    // What looks like the workbook's own way to write a character is no such.
    private static string Escaped(string text)
    {
        var held = PrintedText.Cell(text);
        if (held.Length > LongestText) held = held[..(char.IsHighSurrogate(held[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
        return SecurityElement.Escape(held.Replace("_x", "_x005F_x", StringComparison.Ordinal));
    }
}
