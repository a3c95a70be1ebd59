using Disclosure.Documents.Limits;
using Disclosure.Documents.Word;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Numbers of lists, which Word shows though they stand in no text.</summary>
public sealed class WordListTests
{
    private const string Numbering = """
        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/><w:suff w:val="nothing"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Row"/><w:lvlText w:val="%1.%2."/></w:lvl>
          </w:abstractNum>
          <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
          <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
          <w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>
          <w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
        </w:numbering>
        """;

    private const string Styles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:style w:type="paragraph" w:styleId="Row"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
          <w:style w:type="paragraph" w:styleId="Derived"><w:basedOn w:val="Row"/></w:style>
        </w:styles>
        """;

    [Fact]
    public void Items_are_counted_by_level_and_list()
    {
        var body = Item(5, 0) + Item(5, 0) + Styled("Row") + Styled("Derived") + Item(5, 0) + Item(6, 0) + Item(0, 0) + Item(7, 0) + Item(7, 0);
        var bytes = WordLayout.Package(WordMarkup.Document(body), Numbering, Styles);
        var lines = WordReader.Read(bytes, new ReadingContext(ReadingOptions.Default)).Lines;
        Assert.Equal(["一、甲", "二、甲", "二.1. 甲", "二.2. 甲", "三、甲", "甲", "甲", "九、甲", "十、甲"], lines.Select(line => line.Text));
    }

    [Theory]
    [InlineData(10, "chineseCounting", "十")]
    [InlineData(21, "chineseCountingThousand", "二十一")]
    [InlineData(101, "chineseCounting", "101")]
    [InlineData(20, "ideographDigital", "二〇")]
    [InlineData(4, "upperRoman", "IV")]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(3, "decimalEnclosedCircle", "③")]
    [InlineData(3, "decimalZero", "03")]
    [InlineData(3, "anything", "3")]
    [InlineData(-3, "ideographDigital", "-3")]
    public void Numerals_are_written_as_the_list_asks(int number, string format, string text) => Assert.Equal(text, ListNumeral.Of(number, format));

    private static string Item(int list, int level) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";

    private static string Styled(string style) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
}
