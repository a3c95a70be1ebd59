using System.Text;
using Disclosure.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Testing.Layouts;

/// <summary>One way in which published reports stand in Word documents.</summary>
/// <param name="Name">What the layout looks like.</param>
public sealed record WordLayout(string Name)
{
    private static readonly string TableProperties = "<w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>";

    /// <summary>Every layout.</summary>
    public static IReadOnlyList<WordLayout> All { get; } =
    [
        new("spans over columns and rows"),
        new("a cell for every place") { IsFilled = true },
        new("a run for each character") { Runs = WordMarkup.SplitRuns },
        new("tracked changes") { Runs = WordMarkup.TrackedRuns, HasDeletedRows = true, HasDecoys = true },
        new("fields") { Runs = WordMarkup.Field, HasDecoys = true },
        new("tables in content controls") { Frame = table => $"<w:sdt><w:sdtPr/><w:sdtContent>{table}</w:sdtContent></w:sdt>" },
        new("tables in tables") { Frame = table => $"<w:tbl>{TableProperties}<w:tr><w:tc><w:p/>{table}<w:p/></w:tc></w:tr></w:tbl><w:p/>" },
        new("title and tables in text boxes") { Frame = table => WordMarkup.Paragraph(WordMarkup.TextBox(table)), FrameTitle = runs => WordMarkup.TextBox(WordMarkup.Paragraph(runs)) },
        new("a long table over two pages, its head repeated") { BreaksAfter = 14, RepeatsHead = true },
        new("a long table over two pages without its head") { BreaksAfter = 14 },
        new("labels broken over paragraphs") { IsBroken = true },
        new("rows that begin later") { BeginsLater = true },
        new("marks beside the figures") { Runs = text => WordMarkup.Run(text) + Mark(text, WordMeans.Raising), HasMarks = true },
        new("struck text beside the figures") { Runs = text => Mark(text, WordMeans.Striking) + WordMarkup.Run(text), HasMarks = true },
        new("text that is not seen beside all that is") { Runs = text => WordMarkup.Run(text) + WordMeans.Run(WordMeans.Of(WordMeans.Hiding, text), "8"), HasDecoys = true },
        new("the year above each table") { YearAbove = 0, Promise = LayoutPromise.Figures },
        new("the table of the year before alone") { YearAbove = -1, Promise = LayoutPromise.NoFigure, HasDecoys = true },
    ];

    /// <summary>Whether marks, or struck text, stand beside the figures, which is told.</summary>
    public bool HasMarks { get; private init; }

    private bool BeginsLater { get; init; }

    private Func<string, string> Runs { get; init; } = WordMarkup.Run;

    private Func<string, string> Frame { get; init; } = table => table;

    private Func<string, string> FrameTitle { get; init; } = runs => runs;

    private bool IsFilled { get; init; }

    // Which year stands above each table, counted from the report's; null where none does.
    private int? YearAbove { get; init; }

    /// <summary>What reading it must give.</summary>
    public LayoutPromise Promise { get; init; }

    private bool IsBroken { get; init; }

    /// <summary>Whether the document holds deleted text and rows, or results that fields no longer show.</summary>
    public bool HasDecoys { get; init; }

    private bool HasDeletedRows { get; init; }

    private int? BreaksAfter { get; init; }

    private bool RepeatsHead { get; init; }

    /// <summary>The whole report as a document.</summary>
    public byte[] Render(AnnualDisclosureReport report) => Package(WordMarkup.Document(Body(report)), styles: WordMeans.Styles);

    /// <summary>A document of which the parts are given.</summary>
    public static byte[] Package(string markup, string? numbering = null, string? styles = null)
    {
        var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            var main = document.AddMainDocumentPart();
            Feed(main, markup);
            if (numbering is not null) Feed(main.AddNewPart<NumberingDefinitionsPart>(), numbering);
            if (styles is not null) Feed(main.AddNewPart<StyleDefinitionsPart>(), styles);
        }

        return bytes.ToArray();
    }

    private static void Feed(OpenXmlPart part, string markup) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(markup)));

    /// <summary>The layout's name.</summary>
    public override string ToString() => Name;

    /// <summary>What stands in the body of the document.</summary>
    public string Body(AnnualDisclosureReport report)
    {
        var blocks = LaidOutBlock.Of(report);
        return string.Concat(blocks.Select((block, index) => block.Table is { } table
            ? (YearAbove is int years ? WordMarkup.Paragraph(Runs($"表（{table.Year + years}年）")) : "") + Table(YearAbove < 0 ? table.YearBefore : table)
            : WordMarkup.Paragraph(index == 0 ? FrameTitle(Runs(block.Paragraph!)) : Runs(block.Paragraph!))));
    }

    private string Table(LaidOutTable table)
    {
        var rows = (IsFilled ? table.Filled().Select(FilledRow) : SpannedRows(table)).ToList();
        if (HasDeletedRows) rows.Insert(rows.Count - 1, "<w:tr><w:trPr><w:del w:id=\"9\" w:author=\"甲\"/></w:trPr>" + rows[^1]["<w:tr>".Length..]);
        var tables = BreaksAfter is not int at || rows.Count < 20 ? [rows] : new[] { rows[..at], [.. RepeatsHead ? rows[..3] : [], .. rows[at..]] };
        return string.Join("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>", tables.Select(part => Frame($"<w:tbl>{TableProperties}{string.Concat(part)}</w:tbl>")));
    }

    private IEnumerable<string> SpannedRows(LaidOutTable table)
    {
        var placed = PlacedCell.Of(table);
        return table.Rows.Select((_, row) =>
        {
            var cells = placed.Where(cell => cell.Row <= row && cell.LastRow >= row).OrderBy(cell => cell.Column).ToList();
            var first = BeginsLater ? cells.TakeWhile(cell => cell.Row < row).ToList() : [];
            var before = first.Count > 0 ? $"<w:trPr><w:gridBefore w:val=\"{first[^1].LastColumn + 1}\"/></w:trPr>" : "";
            return $"<w:tr>{before}{string.Concat(cells.Skip(first.Count).Select(cell => Cell(cell, row)))}</w:tr>";
        });
    }

    // Ten with a mark could be a power of ten.
    private static string Mark(string text, IReadOnlyList<string> means) =>
        text.Length > 0 && text.All(char.IsAsciiDigit) && text != "10" ? WordMeans.Run(WordMeans.Of(means, text), "8") : "";

    private string FilledRow(IReadOnlyList<string> row) => $"<w:tr>{string.Concat(row.Select(text => $"<w:tc><w:p>{Runs(text)}</w:p></w:tc>"))}</w:tr>";

    private string Cell(PlacedCell placed, int row)
    {
        var span = placed.Cell.Columns > 1 ? $"<w:gridSpan w:val=\"{placed.Cell.Columns}\"/>" : "";
        var merge = placed.Cell.Rows == 1 ? "" : placed.Row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
        return $"<w:tc><w:tcPr>{span}{merge}</w:tcPr>{(placed.Row == row ? Content(placed.Cell.Text) : "<w:p/>")}</w:tc>";
    }

    // Labels are longer than figures; those may break anywhere.
    private string Content(string text)
    {
        if (!IsBroken || text.Length < 6 || text.Any(char.IsAsciiDigit)) return WordMarkup.Paragraph(Runs(text));
        return WordMarkup.Paragraph(Runs(text[..3])) + $"<w:p><w:r><w:t>{WordMarkup.Escape(text[3..5])}</w:t><w:br/><w:t>{WordMarkup.Escape(text[5..])}</w:t></w:r></w:p>";
    }
}
