using System.Globalization;
using System.Security;
using System.Text;
using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Collecting;

/// <summary>A sheet for collecting: texts in rows, some of them merged, as values between commas or as a workbook.</summary>
public sealed class CollectionTable
{
    private readonly List<string[]> rows = [];
    private readonly List<(int Row, int Column, int Rows, int Columns)> merges = [];
    private readonly HashSet<int> hidden = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<string[]> Rows => rows;

    /// <summary>Adds a row.</summary>
    public CollectionTable Add(params string[] cells)
    {
        rows.Add(cells);
        return this;
    }

    /// <summary>Adds rows of heads over columns, those alike side by side or below each other merged.</summary>
    /// <param name="heads">For each column its heads, all as many.</param>
    public CollectionTable AddHeads(IReadOnlyList<string[]> heads)
    {
        var (first, depth) = (rows.Count, heads[0].Length);
        for (var row = 0; row < depth; row++) rows.Add(new string[heads.Count]);
        for (var row = 0; row < depth; row++)
        {
            for (var start = 0; start < heads.Count;)
            {
                var end = start + 1;
                while (end < heads.Count && heads[end].AsSpan(0, row + 1).SequenceEqual(heads[start].AsSpan(0, row + 1))) end++;
                var isBelow = row > 0 && heads[start][row] == heads[start][row - 1];
                var height = 1;
                while (row + height < depth && heads[start][row + height] == heads[start][row]) height++;
                for (var column = start; column < end; column++) rows[first + row][column] = column == start && !isBelow ? heads[start][row] : "";
                if (!isBelow && (end - start > 1 || height > 1)) merges.Add((first + row, start, height, end - start));
                start = end;
            }
        }

        return this;
    }

    /// <summary>Merges cells.</summary>
    public CollectionTable Merge(int row, int column, int height, int width)
    {
        merges.Add((row, column, height, width));
        return this;
    }

    /// <summary>Hides a row.</summary>
    public CollectionTable Hide(int row)
    {
        hidden.Add(row);
        return this;
    }

    /// <summary>The same with rows and columns exchanged; nothing is merged.</summary>
    public CollectionTable Turned()
    {
        var turned = new CollectionTable();
        for (var column = 0; column < rows.Max(row => row.Length); column++) turned.Add([.. rows.Select(row => column < row.Length ? row[column] : "")]);
        return turned;
    }

    /// <summary>As comma-separated values; blanks at the end of a row may be left out, as ragged files have it.</summary>
    public string Csv(bool isRagged = false) => string.Concat(rows.Select(row =>
    {
        var last = isRagged ? Array.FindLastIndex(row, text => text.Length > 0) + 1 : row.Length;
        return string.Join(',', row.Take(last).Select(Quoted)) + "\r\n";
    }));

    /// <summary>As a workbook of one sheet.</summary>
    public byte[] Xlsx() => WorkbookLayout.Package([Markup()]);

    /// <summary>As the markup of a sheet.</summary>
    public string Markup()
    {
        var sheet = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row = 0; row < rows.Count; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\"{(hidden.Contains(row) ? " hidden=\"1\"" : "")}>");
            for (var column = 0; column < rows[row].Length; column++) sheet.Append(CellOf(rows[row][column], AddressOf(row, column)));
            sheet.Append("</row>");
        }

        sheet.Append("</sheetData>");
        if (merges.Count > 0)
        {
            sheet.Append("<mergeCells>");
            foreach (var (row, column, height, width) in merges)
            {
                sheet.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{AddressOf(row, column)}:{AddressOf(row + height - 1, column + width - 1)}\"/>");
            }

            sheet.Append("</mergeCells>");
        }

        return sheet.Append("</worksheet>").ToString();
    }

    private static string CellOf(string text, string address)
    {
        if (text.Length == 0) return "";
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? $"<c r=\"{address}\"><v>{text}</v></c>"
            : $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";
    }

    private static string AddressOf(int row, int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return $"{letters}{row + 1}";
    }

    private static string Quoted(string value) =>
        value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
