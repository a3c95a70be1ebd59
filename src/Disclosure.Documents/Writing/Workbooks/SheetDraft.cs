using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Messages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using TextElement = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>A sheet while it is written, row by row. Text is never taken for a formula, whatever it begins with.</summary>
/// <param name="styles">The looks of the workbook.</param>
internal sealed partial class SheetDraft(WorkbookStyles styles)
{
    /// <summary>The tallest row that there can be, in points.</summary>
    public const double TallestRow = 400;

    // A cell holds no longer text.
    private const int LongestText = 32_767;

    private readonly SheetData data = new();
    private readonly MergeCells merges = new();
    private Row? row;

    /// <summary>The number of the last row; 1-based.</summary>
    public int RowNumber { get; private set; }

    /// <summary>A text in pieces that a cell can hold.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        while (text.Length > LongestText)
        {
            var length = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
            yield return text[..length];
            text = text[length..];
        }

        yield return text;
    }

    /// <summary>Begins a row.</summary>
    /// <param name="height">Its height in points.</param>
    public void NextRow(double height)
    {
        RowNumber++;
        row = new Row { RowIndex = (uint)RowNumber, Height = Math.Min(height, TallestRow), CustomHeight = true };
        data.Append(row);
    }

    /// <summary>Leaves a row empty.</summary>
    public void Skip() => RowNumber++;

    /// <summary>Writes text into a cell of the row; an empty text leaves it blank. Cells are written from left to right.</summary>
    /// <param name="column">The column; 0-based.</param>
    /// <param name="text">The text.</param>
    /// <param name="look">The cell's look.</param>
    public void Text(int column, string text, CellLook look)
    {
        var cell = new Cell { CellReference = Address(column, RowNumber), StyleIndex = styles.Of(look) };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new TextElement(Escape()
                .Replace(Pieces(text).First(), "_x005F_"))
            { Space = SpaceProcessingModeValues.Preserve });
        }

        row!.Append(cell);
    }

    /// <summary>Writes a number into a cell of the row.</summary>
    /// <param name="column">The column; 0-based.</param>
    /// <param name="plain">Its plain digits.</param>
    /// <param name="look">The cell's look.</param>
    public void Number(int column, string plain, CellLook look) =>
        row!.Append(new Cell(new CellValue(plain)) { CellReference = Address(column, RowNumber), StyleIndex = styles.Of(look) });

    /// <summary>Writes a formula into a cell of the row, with what it comes to.</summary>
    /// <param name="column">The column; 0-based.</param>
    /// <param name="formula">The formula, without the sign of equality.</param>
    /// <param name="number">The number that it comes to; null where it comes to a text.</param>
    /// <param name="text">The text that it comes to.</param>
    /// <param name="look">The cell's look.</param>
    public void Formula(int column, string formula, decimal? number, string text, CellLook look) => row!.Append(new Cell(
        new CellFormula(formula), new CellValue(number is { } plain ? NumberText.Plain(plain) : Escape().Replace(text, "_x005F_")))
    {
        CellReference = Address(column, RowNumber),
        StyleIndex = styles.Of(look),
        DataType = number is null ? CellValues.String : null,
    });

    /// <summary>Merges cells that begin in the row.</summary>
    /// <param name="column">The first column; 0-based.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="rows">How many rows.</param>
    public void Merge(int column, int columns, int rows)
    {
        if (columns > 1 || rows > 1)
        {
            merges.Append(new MergeCell { Reference = $"{Address(column, RowNumber)}:{Address(column + columns - 1, RowNumber + rows - 1)}" });
        }
    }

    /// <summary>The rows, and what is merged of them where anything is.</summary>
    public IEnumerable<OpenXmlElement> Close() => merges.HasChildren ? [data, merges] : [data];

    /// <summary>The rows.</summary>
    public SheetData Rows => data;

    /// <summary>What is merged of them.</summary>
    public MergeCells Merges => merges;

    /// <summary>Whether anything is merged.</summary>
    public bool HasMerges => merges.HasChildren;

    /// <summary>The name of a cell.</summary>
    /// <param name="column">The column; 0-based.</param>
    /// <param name="row">The row; 1-based.</param>
    public static string Address(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    // What looks like the workbook's own way to write a character is no such.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
