using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Word;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>What a Word document shows, and what its markup merely holds.</summary>
public sealed class WordReaderTests
{
    [Theory]
    [InlineData("<w:r><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "12")]
    [InlineData("<w:r><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r>", "1 2")]
    [InlineData("<w:r><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>2</w:t></w:r>", "1")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>2</w:t></w:r>", "2")]
    [InlineData("<w:r><w:t>1</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>", "1²")]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "1\u03362")]
    [InlineData("<w:r><w:t>1</w:t></w:r><w:ins><w:r><w:t>2</w:t></w:r></w:ins><w:del><w:r><w:delText>3</w:delText></w:r></w:del>", "12")]
    [InlineData("<w:moveFrom><w:r><w:t>1</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>2</w:t></w:r></w:moveTo>", "2")]
    [InlineData("<w:hyperlink><w:r><w:t>1</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>2</w:t></w:r></w:smartTag>", "12")]
    [InlineData("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>7</w:t></w:r></w:fldSimple>", "7")]
    [InlineData("<w:fldSimple w:instr=\" =SUM(ABOVE) \"/>", "{=SUM(ABOVE)}")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>=1+1</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>", "{=1+1}")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>XE 7</w:instrText><w:fldChar w:fldCharType=\"end\"/><w:t>1</w:t></w:r>", "1")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"0031\"/></w:r>", "\uF031")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>9</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>1</w:t></w:r></w:rubyBase></w:ruby></w:r>", "1")]
    [InlineData("<w:r><w:footnoteReference w:id=\"1\"/><w:t>1</w:t></w:r>", "1")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"9\"/></w:sdtPr><w:sdtContent><w:r><w:t>1</w:t></w:r></w:sdtContent></w:sdt>", "1")]
    public void A_paragraph_reads_as_it_is_shown(string runs, string shown) =>
        Assert.Equal([shown], Read($"<w:p>{runs}</w:p>").Select(line => line.Text));

    [Theory]
    [InlineData("", "<w:r><w:t>1</w:t></w:r>", "1")]
    [InlineData("Hidden", "<w:r><w:t>1</w:t></w:r>", "")]
    [InlineData("BasedOnHidden", "<w:r><w:t>1</w:t></w:r>", "")]
    [InlineData("BasedOnHidden", "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>1</w:t></w:r>", "1")]
    [InlineData("", "<w:r><w:rPr><w:rStyle w:val=\"StruckText\"/></w:rPr><w:t>1</w:t></w:r>", "1\u0336")]
    [InlineData("", "<w:r><w:rPr><w:rStyle w:val=\"HiddenText\"/></w:rPr><w:t>7</w:t></w:r><w:r><w:t>1</w:t></w:r>", "1")]
    [InlineData("Hidden", "<w:r><w:rPr><w:rStyle w:val=\"HiddenText\"/></w:rPr><w:t>1</w:t></w:r>", "1")]
    [InlineData("Raised", "<w:r><w:t>1</w:t></w:r>", "¹")]
    public void Styles_hide_strike_and_raise_text(string style, string runs, string shown)
    {
        const string styles = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="BasedOnHidden"><w:basedOn w:val="Hidden"/></w:style>
            <w:style w:type="paragraph" w:styleId="Raised"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="HiddenText"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="StruckText"><w:rPr><w:strike/></w:rPr></w:style>
            </w:styles>
            """;
        var body = $"<w:p>{(style.Length > 0 ? $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>" : "")}{runs}</w:p>";
        var document = WordReader.Read(WordLayout.Package(WordMarkup.Document(body), styles: styles), new ReadingContext(ReadingOptions.Default));
        Assert.Equal([shown], document.Lines.Select(line => line.Text));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:drawing/></w:r></w:p>", "\uFFFC")]
    [InlineData("<w:p><w:r><w:t>5</w:t><w:drawing/></w:r></w:p>", "5")]
    [InlineData("<w:p><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>", "1\n2")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>", "12")]
    [InlineData("<w:p><w:r><w:t>1</w:t><w:tab/><w:t>234</w:t></w:r></w:p>", "1\n234")]
    [InlineData("<w:p><m:oMath xmlns:m=\"m\"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>", "{12}")]
    public void A_cell_reads_as_it_is_shown(string blocks, string shown) =>
        Assert.Equal(shown, Read($"<w:tbl><w:tr><w:tc>{blocks}</w:tc><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").Single().Text);

    [Fact]
    public void What_floats_over_a_cell_is_no_figure_of_it()
    {
        var box = WordMarkup.TextBox("<w:p><w:r><w:t>7</w:t></w:r></w:p>");
        var line = Read($"<w:tbl><w:tr><w:tc><w:p>{box}</w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r>{box}</w:p></w:tc></w:tr></w:tbl>").Single();
        Assert.Equal(["\uFFFC7", "5\n\uFFFC7"], line.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_small_table_in_a_cell_stays_in_its_cell()
    {
        var inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";
        var cell = "<w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc>";
        var line = Read($"<w:tbl><w:tr>{cell}{cell}<w:tc>{inner}</w:tc></w:tr></w:tbl>").Single();
        Assert.Equal(["5", "5", "\uFFFC7"], line.Cells.Select(each => each.Text));
    }

    [Fact]
    public void Merged_cells_cover_their_places()
    {
        const string text = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";
        var lines = Read(
            $"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>{text}</w:tc><w:tc><w:tcPr><w:hMerge w:val=\"restart\"/></w:tcPr>{text}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr>"
            + $"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{text}</w:tc><w:tc>{text}</w:tc><w:tc>{text}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>{text}</w:tc></w:tr></w:tbl>");
        Assert.Equal((3, 2), (lines[0].Cells[0].Rows, lines[0].Cells[1].Columns));
        Assert.Equal([(false, true), (true, false), (true, false)], lines[1].Cells.Select(cell => (cell.IsOwn, cell.IsCovered)));
        Assert.Equal([(false, true), (true, false), (false, false)], lines[2].Cells.Select(cell => (cell.IsOwn, cell.IsCovered)));
    }

    private static IReadOnlyList<PrintedLine> Read(string body)
    {
        var document = WordReader.Read(WordLayout.Package(WordMarkup.Document(body)), new ReadingContext(ReadingOptions.Default));
        Assert.Empty(document.Problems);
        return document.Lines;
    }
}
