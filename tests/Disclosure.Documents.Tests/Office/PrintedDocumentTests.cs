using System.Globalization;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Shown;
using Disclosure.Documents.Word;
using Disclosure.Documents.Workbooks;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests.Office;

/// <summary>LibreOffice is the judge: a figure that is read from a cell is printed there, and where nothing is printed, none is read.</summary>
public sealed class PrintedDocumentTests
{
    private const int DocumentsOfAFormat = 30;
    private const int RowsOfADocument = 12;

    private static readonly string[] Codes = ["General", "0", "#,##0", "#", "0;-0;;@", "0;-0;", ";;;", "0-0", "-0;0", "0%", "0,", "000", "[=0]&quot;&quot;;0", "0&quot;x&quot;", "0;-0;&quot;y&quot;", "[&lt;50]0;0.0"];

    // Figures have none of the digits that stand beside them: those that are left of a printed line are the figure's.
    private static readonly string[] Means = ["", .. WordMeans.Raising, .. WordMeans.Striking, .. WordMeans.Hiding];

    [OfficeFact]
    public void What_is_read_is_printed()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-printed").FullName;
        try
        {
            var chance = new Random(LayoutReports.Seed);
            var names = new List<string>();
            for (var i = 0; i < DocumentsOfAFormat; i++)
            {
                names.Add(Write(folder, $"word{i}.docx", Document(chance)));
                names.Add(Write(folder, $"book{i}.xlsx", Workbook(chance)));
            }

            var printed = LibreOffice.Print(folder, names);
            var faults = names.SelectMany(name => Faults(name, File.ReadAllBytes(Path.Combine(folder, name)), printed[name])).ToList();
            Assert.True(faults.Count == 0, $"seed {LayoutReports.Seed}\n{string.Join('\n', faults)}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Faults(string name, byte[] bytes, IReadOnlyList<PlacedWord> printed)
    {
        var isWord = name.StartsWith("word", StringComparison.Ordinal);
        var context = new ReadingContext(ReadingOptions.Default);
        var rows = (isWord ? WordReader.Read(bytes, context) : WorkbookReader.Read(bytes, context)).Lines.Where(line => line.Cells.Count == 2).ToList();
        Assert.Equal(RowsOfADocument, rows.Count);

        // A raised word stands nearest to the label of its own row.
        var labels = rows.Select(row => Assert.Single(printed, word => word.Text == row.Cells[0].Text)).ToList();
        var beside = printed.Except(labels).ToLookup(word => labels.MinBy(label => Math.Abs(label.Middle - word.Middle))!.Text);
        foreach (var row in rows)
        {
            var shown = string.Concat(beside[row.Cells[0].Text].OrderBy(word => word.Left).Select(word => word.Text));
            if (isWord) shown = new string([.. shown.Where(character => character is not (>= '7' and <= '9'))]);
            if (row.Cells[1] is { Doubt: null } cell && Differs(cell, shown)) yield return $"{name} {row.Cells[0].Text}: read “{cell.Text}”, printed “{shown}”";
        }
    }

    // Nothing of a hundred is nothing.
    private static bool Differs(PrintedCell cell, string printed)
    {
        var counted = CountedText.Of(cell.Text).Text;
        if (counted.Length == 0) return printed.Any(char.IsAsciiDigit);
        return long.TryParse(counted, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure)
            && !(decimal.TryParse(printed.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var seen) && seen == figure && (figure == 0 || !printed.EndsWith('%')));
    }

    private static byte[] Document(Random chance)
    {
        var rows = Enumerable.Range(0, RowsOfADocument).Select(row =>
        {
            var figure = WordMarkup.Run(string.Concat(Enumerable.Range(0, chance.Next(1, 5)).Select(_ => $"{chance.Next(1, 7)}")));
            var means = Means[chance.Next(Means.Length)];
            var beside = means.Length == 0 ? "" : WordMeans.Run(means, $"{chance.Next(7, 10)}");
            return $"<w:tr><w:trPr><w:trHeight w:val=\"700\"/></w:trPr>{Cell(WordMarkup.Run(Label(row)), 4000)}{Cell(chance.Next(2) == 0 ? figure + beside : beside + figure, 3000)}</w:tr>";
        });
        return WordLayout.Package(
            WordMarkup.Document($"<w:tbl><w:tblPr><w:tblW w:w=\"7000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>"), styles: WordMeans.Styles);
    }

    private static byte[] Workbook(Random chance)
    {
        var sheet = new SheetMarkup();
        for (var row = 0; row < RowsOfADocument; row++)
        {
            sheet.Raw($"<c r=\"A{row + 1}\" s=\"0\" t=\"inlineStr\"><is><t>{Label(row)}</t></is></c><c r=\"B{row + 1}\" s=\"{chance.Next(Codes.Length)}\"><v>{(chance.Next(2) == 0 ? 0 : chance.Next(1, 3000))}</v></c>");
        }

        var formats = string.Concat(Codes.Select((code, index) => $"<numFmt numFmtId=\"{200 + index}\" formatCode=\"{code}\"/>"));
        var styles = $"<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>{formats}</numFmts><fonts><font><sz val=\"11\"/></font></fonts><fills><fill><patternFill patternType=\"none\"/></fill></fills>"
            + $"<borders><border/><border><left style=\"thin\"/></border></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>{string.Concat(Codes.Select((_, index) => $"<xf numFmtId=\"{200 + index}\" borderId=\"1\" applyNumberFormat=\"1\"/>"))}</cellXfs></styleSheet>";

        // That a view hides zeros is of the screen to LibreOffice; Excel prints so, too.
        var views = "<cols><col min=\"1\" max=\"2\" width=\"20\" customWidth=\"1\"/></cols>";
        return WorkbookLayout.Package([sheet.Close(views)], styles: styles);
    }

    private static string Cell(string runs, int width) => $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p>{runs}</w:p></w:tc>";

    private static string Label(int row) => $"Row{(char)('A' + row)}";

    private static string Write(string folder, string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        return name;
    }
}
