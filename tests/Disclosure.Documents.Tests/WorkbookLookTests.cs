using System.Globalization;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Workbooks;
using Disclosure.Testing.Layouts;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>A workbook's cell is read as one sees it: by its number format, its font, and the conditions for which it changes both.</summary>
public sealed class WorkbookLookTests
{
    [Theory]
    [InlineData("0;-0;;@")]
    [InlineData("#,##0;-#,##0;")]
    [InlineData("#")]
    [InlineData("#,###")]
    [InlineData(";;;")]
    [InlineData(";;;@")]
    [InlineData("[=0]\"\";General")]
    [InlineData("[=0]&quot;&quot;;General")]
    [InlineData("0;-0; ;@")]
    [InlineData("[>0]0;[<0]-0;")]
    [InlineData("[=0][White]0;0")]
    [InlineData("0;-0;[白色]0")]
    [InlineData("0;-0;[Color2]0")]
    [InlineData("_ * #,##0_ ;_ * -#,##0_ ;_ * _ ;_ @_ ")]
    public void A_zero_that_its_format_hides_is_a_blank(string code) => Assert.Equal("", Shown(0, code.Replace("&quot;", "\"", StringComparison.Ordinal)).Text);

    [Theory]
    [InlineData("General", 0, "0")]
    [InlineData("0", 0, "0")]
    [InlineData("#,##0", 1234567, "1234567")]
    [InlineData("0;-0;;@", 12, "12")]
    [InlineData("[=0]\"\";General", 12, "12")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 0, "0")]
    [InlineData("0;-0;\"无\"", 0, "无")]
    [InlineData("0;-0", -12, "-12")]
    [InlineData("#,##0_);(#,##0)", -12, "-12")]
    [InlineData("0\"件\"", 12, "12件")]
    [InlineData("[Red]0", 12, "12")]
    [InlineData("000", 12, "12")]
    [InlineData("0.0?", 12.5, "12.5")]
    [InlineData("[<100]0;0.0", 12, "12")]
    public void A_figure_that_its_format_shows_is_read(string code, double number, string text)
    {
        var cell = Shown(number, code);
        Assert.Equal(text, cell.Text);
        Assert.Null(cell.Doubt);
    }

    [Theory]
    [InlineData("0-0", 12, "1-2")]
    [InlineData("-0", 12, "-12")]
    [InlineData("0;0", -12, "12")]
    [InlineData("0%", 0.05, "5%")]
    [InlineData("0,", 12000, "12")]
    [InlineData("0\"00\"", 12, "1200")]
    [InlineData("#,##0.0,", 1250000, "1,250.0")]
    [InlineData("0", 12.5, "13")]
    [InlineData("0.00E+00", 12, "0.00E+00")]
    [InlineData("\"共\";;", 12, "共")]
    public void What_shows_another_number_is_told_with_what_it_shows(string code, double number, string shown)
    {
        var doubt = Shown(number, code).Doubt;
        Assert.Equal("DP2032", doubt?.Code);
        Assert.Contains($"{shown}", doubt!.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "", "")]
    [InlineData("<color indexed=\"9\"/>", "", "")]
    [InlineData("<color theme=\"0\"/>", "", "")]
    [InlineData("<color rgb=\"FF1F4E79\"/>", "<fgColor rgb=\"FF1F4E79\"/>", "")]
    [InlineData("<sz val=\"1\"/>", "", "")]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "<fgColor rgb=\"FF1F4E79\"/>", "386")]
    [InlineData("<color theme=\"1\"/><sz val=\"11\"/>", "", "386")]
    [InlineData("<color theme=\"0\" tint=\"-0.5\"/>", "", "386")]
    [InlineData("<color auto=\"1\"/>", "<fgColor rgb=\"FF000000\"/>", "386")]
    [InlineData("<color indexed=\"64\"/>", "", "386")]
    [InlineData("<strike val=\"0\"/><vertAlign val=\"baseline\"/>", "", "386")]
    [InlineData("<strike/>", "", "3\u03368\u03366\u0336")]
    [InlineData("<vertAlign val=\"superscript\"/>", "", "³⁸⁶")]
    [InlineData("<color rgb=\"FFF8F8F8\"/>", "", "\uFFFD386")]
    public void A_font_shows_a_figure_or_hides_it(string font, string fill, string shown)
    {
        Assert.Equal(shown, Cell("<v>386</v>", "General", font, fill).Text);
        Assert.Equal(shown, Cell("<is><t>386</t></is>", "General", font, fill, "t=\"inlineStr\"").Text);
    }

    [Fact]
    public void What_holds_a_figure_and_shows_none_is_told_once_a_sheet()
    {
        var document = Read("<v>386</v>", "General", "<color rgb=\"FFFFFFFF\"/>");
        Assert.Equal("DP2048", Assert.Single(document.Problems).Code);
        Assert.Empty(Read("<v>0</v>", ";;;", "").Problems);
    }

    [Theory]
    [InlineData("0;-0;0;", "")]
    [InlineData(";;;", "")]
    [InlineData("0;-0;;@", "7")]
    [InlineData("@\"项\"", "7项")]
    [InlineData("General", "7")]
    public void Texts_have_a_section_of_their_own(string code, string shown) => Assert.Equal(shown, Cell("<is><t>7</t></is>", code, "", "", "t=\"inlineStr\"").Text);

    [Theory]
    [InlineData("type=\"cellIs\" operator=\"equal\" dxfId=\"0\"", "<formula>0</formula>", 0, "")]
    [InlineData("type=\"cellIs\" operator=\"lessThan\" dxfId=\"1\"", "<formula>1</formula>", 0, "")]
    [InlineData("type=\"cellIs\" operator=\"between\" dxfId=\"1\"", "<formula>-1</formula><formula>1</formula>", 0, "")]
    [InlineData("type=\"expression\" dxfId=\"0\"", "<formula>A1=0</formula>", 0, "")]
    [InlineData("type=\"expression\" dxfId=\"0\"", "<formula>$A$1 = 0</formula>", 0, "")]
    [InlineData("type=\"expression\" dxfId=\"0\"", "<formula>TRUE</formula>", 5, "")]
    [InlineData("type=\"dataBar\"", "<dataBar showValue=\"0\"/>", 5, "")]
    [InlineData("type=\"cellIs\" operator=\"equal\" dxfId=\"0\"", "<formula>0</formula>", 5, "5")]
    [InlineData("type=\"expression\" dxfId=\"0\"", "<formula>A1&gt;9</formula>", 5, "5")]
    [InlineData("type=\"dataBar\"", "<dataBar/>", 5, "5")]
    [InlineData("type=\"duplicateValues\" dxfId=\"2\"", "", 5, "5")]
    [InlineData("type=\"duplicateValues\" dxfId=\"0\"", "", 5, "[5]")]
    [InlineData("type=\"expression\" dxfId=\"1\"", "<formula>B1=0</formula>", 5, "[5]")]
    public void A_condition_changes_what_is_seen(string rule, string formula, int number, string shown)
    {
        var conditions = $"<conditionalFormatting sqref=\"A1:A1 C1\"><cfRule priority=\"1\" {rule}>{formula}</cfRule></conditionalFormatting>";
        var cell = Read($"<v>{number}</v>", "General", "", conditions: conditions).Lines[1].Cells[0];
        Assert.Equal(shown, cell.Text);
        Assert.Equal(shown.StartsWith('['), cell.Doubt is not null);
    }

    [Theory]
    [InlineData("type=\"cellIs\" operator=\"equal\" dxfId=\"0\"", "<formula>0</formula>", "0")]
    [InlineData("type=\"expression\" dxfId=\"0\"", "<formula>A1=0</formula>", "0")]
    [InlineData("type=\"cellIs\" operator=\"greaterThan\" dxfId=\"0\"", "<formula>0</formula>", "")]
    public void A_text_is_more_than_any_number(string rule, string formula, string shown)
    {
        var conditions = $"<conditionalFormatting sqref=\"A1\"><cfRule priority=\"1\" {rule}>{formula}</cfRule></conditionalFormatting>";
        Assert.Equal(shown, Read("<is><t>0</t></is>", "General", "", attributes: "t=\"inlineStr\"", conditions: conditions).Lines[1].Cells[0].Text);
    }

    [Theory]
    [InlineData("<sheetViews><sheetView showZeros=\"0\"/></sheetViews>", "<v>0</v>", "")]
    [InlineData("<sheetViews><sheetView showZeros=\"0\"/></sheetViews>", "<v>10</v>", "10")]
    [InlineData("<sheetViews><sheetView showZeros=\"0\"/></sheetViews>", "<f>A2</f><v>0</v>", "")]
    [InlineData("<sheetViews><sheetView showZeros=\"1\"/></sheetViews>", "<v>0</v>", "0")]
    [InlineData("<sheetViews><sheetView showFormulas=\"1\"/></sheetViews>", "<f>A2</f><v>7</v>", "=A2")]
    public void A_view_hides_zeros(string views, string cell, string shown) => Assert.Equal(shown, Read(cell, "General", "", views: views).Lines[1].Cells[0].Text);

    [Theory]
    [InlineData("<cols><col min=\"1\" max=\"1\" width=\"0.08\"/></cols>")]
    [InlineData("<sheetFormatPr zeroHeight=\"1\"/>")]
    public void What_has_no_width_or_height_is_hidden(string columns) =>
        Assert.Equal("DP2034", Assert.Single(Read("<v>7</v>", "General", "", views: columns).Problems).Code);

    [Property]
    public void What_a_format_shows_is_the_figure_or_is_not_read_as_one(int number, byte choice)
    {
        string[] codes = ["0", "#,##0", "0.00", "#", "0-0", "-0", "0;0", "0;-0;", "0%", "0,", "000000", "(0)", "[<9]0;[>99]0.0;#,##0", "0\"件\"", "?0", "+0;-0;0"];
        var cell = Shown(number, codes[choice % codes.Length]);
        if (cell.Doubt is null && long.TryParse(cell.Text, CultureInfo.InvariantCulture, out var read)) Assert.Equal(number, read);
        else Assert.True(cell.Doubt is not null || cell.Text.Length == 0 || cell.Text == $"{number}件", cell.Text);
    }

    private static PrintedCell Shown(double number, string code) => Cell($"<v>{number.ToString(CultureInfo.InvariantCulture)}</v>", code, "");

    private static PrintedCell Cell(string content, string code, string font, string fill = "", string attributes = "") => Read(content, code, font, fill, attributes).Lines[1].Cells[0];

    private static PrintedDocument Read(string content, string code, string font, string fill = "", string attributes = "", string views = "", string conditions = "")
    {
        var sheet = new SheetMarkup();
        sheet.Raw($"<c r=\"A1\" s=\"1\" {attributes}>{content}</c><c r=\"B1\" t=\"inlineStr\"><is><t>甲</t></is></c>");
        sheet.Raw("<c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>乙</t></is></c>");
        var pattern = fill.Length > 0 ? $"<patternFill patternType=\"solid\">{fill}</patternFill>" : "<patternFill patternType=\"none\"/>";
        var styles = $"""
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts><numFmt numFmtId="176" formatCode="{WordMarkup.Escape(code)}"/></numFmts><fonts><font/><font>{font}</font></fonts>
            <fills><fill/><fill>{pattern}</fill></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="176" fontId="1" fillId="1"/></cellXfs>
            <dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><numFmt numFmtId="177" formatCode=";;;"/></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>
            </styleSheet>
            """;
        return WorkbookReader.Read(WorkbookLayout.Package([sheet.Close(views, conditions)], styles: styles), new ReadingContext(ReadingOptions.Default));
    }
}
