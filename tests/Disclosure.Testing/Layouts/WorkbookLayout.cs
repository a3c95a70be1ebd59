using System.Text;
using Disclosure.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Testing.Layouts;

/// <summary>One way in which published reports stand in workbooks.</summary>
/// <param name="Name">What the layout looks like.</param>
public sealed record WorkbookLayout(string Name)
{
    private const string Bordered = "s=\"1\"";

    private const string HiddenZeros = "<conditionalFormatting sqref=\"A1:Z200\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"equal\"><formula>0</formula></cfRule></conditionalFormatting>";

    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <numFmts><numFmt numFmtId="176" formatCode="_ * #,##0.00_ ;_ * \-#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ "/><numFmt numFmtId="177" formatCode="[$¥-804]#,##0.00;[Red][$¥-804]\-#,##0.00"/><numFmt numFmtId="178" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="179" formatCode="0;-0;;@"/></numFmts>
          <fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font></fonts><borders><border/><border><left style="thin"/><right style="thin"/></border></borders>
          <cellXfs><xf/><xf borderId="1"/><xf borderId="1" numFmtId="176"/><xf borderId="1" numFmtId="177"/><xf numFmtId="9"/><xf numFmtId="178"/><xf numFmtId="1"/><xf fontId="1"/><xf borderId="1" numFmtId="179"/><xf borderId="1" fontId="2"/></cellXfs>
          <dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><numFmt numFmtId="180" formatCode=";;;"/></dxf></dxfs>
        </styleSheet>
        """;

    /// <summary>Every layout.</summary>
    public static IReadOnlyList<WorkbookLayout> All { get; } =
    [
        new("numbers, merged cells"),
        new("numbers as text") { Content = text => $"{Bordered} t=\"inlineStr\"><is><t xml:space=\"preserve\"> {WordMarkup.Escape(text)}</t></is>" },
        new("rich text in runs") { Content = Rich },
        new("a cell for every place, none merged") { IsMerged = false },
        new("accounting formats") { Content = text => Number(text, "s=\"2\"") },
        new("currency formats") { Content = text => Number(text, "s=\"3\"") },
        new("formulas with their values") { Content = text => Number(text, Bordered, "<f>SUM(A1:A2)</f>") },
        new("not at the corner") { FirstRow = 7, FirstColumn = 3 },
        new("a sheet for each table") { IsSplit = true },
        new("rows and columns hidden among the shown") { HasHidden = true },
        new("empty rows between the parts") { IsSpaced = true },
        new("blanks that hold a zero which the format hides") { Content = text => text.Length == 0 ? "s=\"8\"><v>0</v>" : Number(text, Bordered), HasUnseen = true },
        new("blanks that hold a zero which the view hides") { Content = text => text.Length == 0 ? $"{Bordered}><v>0</v>" : text == "0" ? $"{Bordered} t=\"inlineStr\"><is><t>0</t></is>" : Number(text, Bordered), Views = "<sheetViews><sheetView showZeros=\"0\"/></sheetViews>", HasUnseen = true },
        new("white text beside all that is seen") { Content = text => text.Length == 0 ? "s=\"9\"><v>0</v>" : $"{Bordered} t=\"inlineStr\"><is><r><t xml:space=\"preserve\">{WordMarkup.Escape(text)}</t></r><r><rPr><color theme=\"0\"/></rPr><t>8</t></r></is>", HasUnseen = true },
        new("blanks that hold a zero which a condition hides") { Content = text => text.Length == 0 ? $"{Bordered}><v>0</v>" : text == "0" ? $"{Bordered} t=\"inlineStr\"><is><t>0</t></is>" : Number(text, Bordered), Conditions = HiddenZeros, HasUnseen = true },
    ];

    /// <summary>Whether cells hold zeros, or text, of which nothing is seen.</summary>
    public bool HasUnseen { get; private init; }

    private string Views { get; init; } = "";

    private string Conditions { get; init; } = "";

    private Func<string, string> Content { get; init; } = text => Number(text, Bordered);

    private bool IsMerged { get; init; } = true;

    private bool IsSplit { get; init; }

    /// <summary>Whether rows with other figures are hidden among those that are shown.</summary>
    public bool HasHidden { get; init; }

    private bool IsSpaced { get; init; }

    private int FirstRow { get; init; }

    private int FirstColumn { get; init; }

    /// <summary>The whole report as a workbook.</summary>
    public byte[] Render(AnnualDisclosureReport report) => Package(Sheets(report));

    /// <summary>The report's sheets.</summary>
    public string[] Sheets(AnnualDisclosureReport report)
    {
        var sheets = new List<string>();
        var sheet = new SheetMarkup(FirstRow, FirstColumn);
        foreach (var block in LaidOutBlock.Of(report))
        {
            if (block.Table is not { } table)
            {
                sheet.Paragraph(block.Paragraph!, 9, text => Number(text, ""));
                continue;
            }

            if (IsSpaced) sheet.Skip();
            sheet.Table(table, Content, IsMerged);
            if (HasHidden) sheet.Raw("<c t=\"inlineStr\"><is><t>（一）予以公开</t></is></c><c><v>99</v></c>", "hidden=\"1\"");
            if (!IsSplit && !IsSpaced) continue;
            if (IsSpaced) sheet.Skip();
            if (!IsSplit) continue;
            sheets.Add(sheet.Close(Views, Conditions));
            sheet = new SheetMarkup();
        }

        sheets.Add(sheet.Close(Views + (HasHidden ? "<cols><col min=\"30\" max=\"16384\" hidden=\"1\"/></cols>" : ""), Conditions));
        return [.. sheets];
    }

    /// <summary>A workbook of which the sheets are given.</summary>
    public static byte[] Package(string[] sheets, string calculation = "", string shared = "", string? styles = null)
    {
        var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            var main = document.AddWorkbookPart();
            Feed(main.AddNewPart<WorkbookStylesPart>(), styles ?? Styles);
            if (shared.Length > 0) Feed(main.AddNewPart<SharedStringTablePart>(), $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{shared}</sst>");
            var list = new StringBuilder();
            for (var i = 0; i < sheets.Length; i++)
            {
                var part = main.AddNewPart<WorksheetPart>($"s{i}");
                Feed(part, sheets[i]);
                list.Append(System.Globalization.CultureInfo.InvariantCulture, $"<sheet name=\"表{i + 1}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>");
            }

            Feed(main, "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + $"<sheets>{list}</sheets>{calculation}</workbook>");
        }

        return bytes.ToArray();
    }

    /// <summary>The layout's name.</summary>
    public override string ToString() => Name;

    private static void Feed(OpenXmlPart part, string markup) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(markup)));

    // What is a plain number is kept as one; what is empty is an empty cell.
    private static string Number(string text, string style, string formula = "") => text.Length == 0
        ? $"{style}>"
        : decimal.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _) && (text[0] != '0' || text.Length == 1 || text[1] == '.')
            ? $"{style}>{formula}<v>{text}</v>"
            : $"{style} t=\"inlineStr\"><is><t>{WordMarkup.Escape(text)}</t></is>";

    private static string Rich(string text) =>
        $"{Bordered} t=\"inlineStr\"><is>{string.Concat(text.Select(character => $"<r><rPr><b/></rPr><t>{WordMarkup.Escape($"{character}")}</t></r>"))}<rPh sb=\"0\" eb=\"1\"><t>9</t></rPh></is>";
}
