using Disclosure.Documents.Limits;
using Disclosure.Documents.Shown;
using Disclosure.Documents.Word;
using Disclosure.Testing.Layouts;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>By whatever means a Word document shows a run otherwise than the text beside it, it is known for it; and what merely looks like such means is read.</summary>
public sealed class WordLookTests
{
    private const string ParagraphStyles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Usual"><w:rPr><w:sz w:val="24"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="StruckLine"><w:rPr><w:strike/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="RaisedLine"><w:rPr><w:position w:val="6"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="DarkLine"><w:pPr><w:shd w:val="clear" w:fill="1F4E79"/></w:pPr></w:style>
        <w:style w:type="table" w:styleId="Looks"><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr></w:tblStylePr>
        <w:tblStylePr w:type="lastCol"><w:rPr><w:strike/></w:rPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>
        <w:style w:type="table" w:styleId="OfLooks"><w:basedOn w:val="Looks"/></w:style>
        """;

    public static TheoryData<string> Raising => [.. WordMeans.Raising];

    public static TheoryData<string> Striking => [.. WordMeans.Striking];

    public static TheoryData<string> Hiding => [.. WordMeans.Hiding];

    [Theory]
    [MemberData(nameof(Raising))]
    public void A_mark_is_left_out(string properties) => Assert.Equal("248", Counted(WordMarkup.Run("248") + WordMeans.Run(properties, "1")));

    [Theory]
    [MemberData(nameof(Striking))]
    public void Struck_text_is_left_out(string properties)
    {
        Assert.Equal("386", Counted(WordMeans.Run(properties, "88") + WordMarkup.Run("386")));
        Assert.True(CountedText.Of(Cell(WordMeans.Run(properties, "88"))).IsStruckWhole);
    }

    [Theory]
    [MemberData(nameof(Hiding))]
    public void What_is_not_seen_is_not_there(string properties)
    {
        Assert.Equal("386", Cell(WordMeans.Run(properties, "88") + WordMarkup.Run("386")));
        Assert.Equal("", Cell(WordMeans.Run(properties, "0")));
    }

    [Theory]
    [InlineData("<w:vanish w:val=\"0\"/>")]
    [InlineData("<w:rStyle w:val=\"Unseen\"/><w:vanish w:val=\"false\"/>")]
    [InlineData("<w:rStyle w:val=\"Gone\"/><w:strike w:val=\"off\"/>")]
    [InlineData("<w:rStyle w:val=\"Mark\"/><w:position w:val=\"0\"/>")]
    [InlineData("<w:rStyle w:val=\"NoSuchStyle\"/>")]
    [InlineData("<w:vertAlign w:val=\"baseline\"/>")]
    [InlineData("<w:position w:val=\"4\"/>")]
    [InlineData("<w:color w:val=\"auto\"/>")]
    [InlineData("<w:color w:val=\"auto\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct50\" w:color=\"000000\" w:fill=\"FFFFFF\"/>")]
    [InlineData("<w:color w:val=\"C00000\"/><w:highlight w:val=\"yellow\"/>")]
    [InlineData("<w:color w:themeColor=\"text1\" w:val=\"FFFFFF\"/>")]
    [InlineData("<w:color w:themeColor=\"background1\" w:themeShade=\"80\"/>")]
    [InlineData("<w:webHidden/>")]
    [InlineData("<w:w w:val=\"66\"/><w:spacing w:val=\"-20\"/><w:fitText w:val=\"900\"/>")]
    [InlineData("<w:effect w:val=\"sparkle\"/><w:eastAsianLayout w:id=\"1\" w:vert=\"1\"/><w:rtl w:val=\"0\"/>")]
    [InlineData("<w:sz w:val=\"10\"/>")]
    public void What_is_seen_is_read(string properties) => Assert.Equal("386", Cell(WordMeans.Run(properties, "386")));

    [Theory]
    [InlineData("<w:color w:val=\"F2F2F2\"/>")]
    [InlineData("<w:sz w:val=\"4\"/>")]
    [InlineData("<w:rtl/>")]
    [InlineData("<w:eastAsianLayout w:combine=\"1\"/>")]
    [InlineData("<w:w w:val=\"1\"/>")]
    [InlineData("<w:spacing w:val=\"-200\"/>")]
    [InlineData("<w:fitText w:val=\"20\"/>")]
    [InlineData("<w:specVanish/>")]
    [InlineData("<w14:textFill xmlns:w14=\"x\"><w14:noFill/></w14:textFill>")]
    [InlineData("<w:position w:val=\"2\"/>")]
    [InlineData("<w:vertAlign w:val=\"superscript\"/><w:position w:val=\"-8\"/>")]
    public void Of_what_may_not_be_seen_so_nothing_is_a_number(string properties) =>
        Assert.False(long.TryParse(Counted(WordMarkup.Run("24") + WordMeans.Run(properties, "81")), out _));

    [Theory]
    [InlineData("StruckLine", "<w:rStyle w:val=\"Gone\"/>", "12")]
    [InlineData("StruckLine", "<w:rStyle w:val=\"GoneTwice\"/>", "1\u03362\u0336")]
    [InlineData("StruckLine", "", "1\u03362\u0336")]
    [InlineData("StruckLine", "<w:strike w:val=\"0\"/>", "12")]
    [InlineData("RaisedLine", "", "12")]
    [InlineData("DarkLine", "<w:color w:val=\"FFFFFF\"/>", "12")]
    [InlineData("DarkLine", "<w:color w:val=\"1F4E79\"/>", "")]
    [InlineData("Gone", "", "12")]
    public void Styles_of_paragraphs_and_of_text_are_taken_together(string style, string properties, string shown) =>
        Assert.Equal(shown, Cell(WordMeans.Run(properties, "12"), $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"));

    [Theory]
    [InlineData("Looks", "val=\"0160\"")]
    [InlineData("OfLooks", "firstRow=\"1\" w:lastRow=\"1\" w:firstColumn=\"0\" w:lastColumn=\"1\"")]
    public void Parts_of_a_table_have_the_looks_of_its_style(string style, string look)
    {
        var row = string.Concat(Enumerable.Repeat($"<w:tc><w:p>{WordMarkup.Run("5")}</w:p></w:tc>", 3));
        var rows = string.Concat(Enumerable.Repeat($"<w:tr>{row}</w:tr>", 3));
        var lines = Read($"<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblLook w:{look}/></w:tblPr>{rows}</w:tbl>").Lines;
        Assert.Equal(["5 5 5\u0336", "5 5 5\u0336", "  "], lines.Select(line => string.Join(' ', line.Cells.Select(cell => cell.Text))));
    }

    [Theory]
    [InlineData("<w:bdo w:val=\"rtl\"><w:r><w:t>12</w:t></w:r></w:bdo>", false)]
    [InlineData("<w:bdo w:val=\"ltr\"><w:r><w:t>12</w:t></w:r></w:bdo>", true)]
    [InlineData("<w:r><w:t>12</w:t></w:r><w:r><w:drawing><wp:anchor behindDoc=\"0\"><wp:wrapNone/></wp:anchor></w:drawing></w:r>", false)]
    [InlineData("<w:r><w:t>12</w:t></w:r><w:r><w:drawing><wp:anchor behindDoc=\"1\"><wp:wrapNone/></wp:anchor></w:drawing></w:r>", true)]
    [InlineData("<w:r><w:t>12</w:t></w:r><w:r><w:drawing><wp:inline/></w:drawing></w:r>", true)]
    public void What_lies_over_text_or_turns_it_is_doubted(string runs, bool isRead) => Assert.Equal(isRead, Counted(runs) == "12");

    [Fact]
    public void A_frame_in_a_cell_is_no_part_of_its_figure() => Assert.Equal("\uFFFC12", Cell(WordMarkup.Run("12"), "<w:pPr><w:framePr w:w=\"200\"/></w:pPr>"));

    [Fact]
    public void White_text_in_a_box_stands_on_a_ground_of_the_drawing()
    {
        var box = WordMarkup.TextBox(WordMarkup.Paragraph(WordMeans.Run("<w:color w:val=\"FFFFFF\"/>", "2024年报告")));
        Assert.Contains(Read(WordMarkup.Paragraph(box)).Lines, line => line.Text == "2024年报告");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("<wps:spPr><a:noFill/></wps:spPr>", false)]
    [InlineData("<wps:spPr><a:gradFill/></wps:spPr>", false)]
    [InlineData("<wps:spPr><a:solidFill><a:srgbClr val=\"1F4E79\"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr>", true)]
    [InlineData("<wps:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></wps:spPr>", false)]
    public void A_white_figure_in_a_box_is_read_on_a_ground_that_shows_it(string fill, bool isRead)
    {
        var cell = $"<w:tc>{WordMarkup.Paragraph(WordMeans.Run("<w:color w:val=\"FFFFFF\"/>", "12"))}</w:tc>";
        var box = WordMarkup.TextBox($"<w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl>").Replace("<wps:txbx>", $"{fill}<wps:txbx>", StringComparison.Ordinal);
        Assert.Equal(isRead, Read(WordMarkup.Paragraph(box)).Lines.Any(line => line.Text == "12"));
    }

    [Theory]
    [InlineData("fillcolor=\"#1f4e79 [3204]\"", true)]
    [InlineData("fillcolor=\"black\"", true)]
    [InlineData("fillcolor=\"white [3212]\"", false)]
    [InlineData("fillcolor=\"#1f4e79\" filled=\"f\"", false)]
    public void So_is_one_in_a_shape_of_the_older_kind(string fill, bool isRead)
    {
        var cell = $"<w:tc>{WordMarkup.Paragraph(WordMeans.Run("<w:color w:val=\"FFFFFF\"/>", "12"))}</w:tc>";
        var box = $"<w:r><w:pict><v:shape {fill}><v:textbox><w:txbxContent><w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        Assert.Equal(isRead, Read(WordMarkup.Paragraph(box)).Lines.Any(line => line.Text == "12"));
    }

    [Fact]
    public void A_row_that_may_not_be_high_is_not_shown()
    {
        var cells = string.Concat(Enumerable.Repeat($"<w:tc><w:p>{WordMarkup.Run("5")}</w:p></w:tc>", 2));
        Assert.Single(Read($"<w:tbl><w:tr><w:trPr><w:trHeight w:val=\"1\" w:hRule=\"exact\"/></w:trPr>{cells}</w:tr><w:tr><w:trPr><w:trHeight w:val=\"1\"/></w:trPr>{cells}</w:tr></w:tbl>").Lines);
    }

    [Fact]
    public void A_document_that_only_embeds_another_is_told_as_such()
    {
        var reading = ReportDocument.Read(new MemoryStream(WordLayout.Package(WordMarkup.Document("<w:altChunk xmlns:r=\"r\" r:id=\"rId9\"/>"))));
        Assert.Equal("DP2038", Assert.Single(reading.Problems).Code);
    }

    [Property]
    public void No_means_makes_another_number_of_a_figure(ushort figure, byte beside, byte choice, bool stands)
    {
        string[] all = [.. WordMeans.Raising, .. WordMeans.Striking, .. WordMeans.Hiding];
        var mark = WordMeans.Run(all[choice % all.Length], $"{beside}");
        var counted = Counted(stands ? WordMarkup.Run($"{figure}") + mark : mark + WordMarkup.Run($"{figure}"));
        Assert.True(counted == $"{figure}" || !long.TryParse(counted, out _), counted);
    }

    private static string Counted(string runs) => CountedText.Of(Cell(runs)).Text;

    [Theory]
    [InlineData("urn:example:unknown", "923")]
    [InlineData("http://schemas.microsoft.com/office/word/2010/wordml", "41")]
    public void A_choice_is_shown_only_where_its_namespace_is_known(string name, string shown) => Assert.Equal(shown, Cell(
        $"<mc:AlternateContent xmlns:zz=\"{name}\"><mc:Choice Requires=\"zz\"><w:r><w:t>41</w:t></w:r></mc:Choice>"
        + "<mc:Fallback><w:r><w:t>923</w:t></w:r></mc:Fallback></mc:AlternateContent>"));

    private static string Cell(string runs, string properties = "") => Assert.Single(Read(
        $"<w:tbl><w:tr><w:tc><w:p>{properties}{runs}</w:p></w:tc><w:tc><w:p>{WordMarkup.Run("甲")}</w:p></w:tc></w:tr></w:tbl>").Lines).Cells[0].Text;

    private static Grids.PrintedDocument Read(string body) => WordReader.Read(
        WordLayout.Package(WordMarkup.Document(body), styles: WordMeans.Styles.Replace("</w:styles>", ParagraphStyles + "</w:styles>", StringComparison.Ordinal)), new ReadingContext(ReadingOptions.Default));
}
