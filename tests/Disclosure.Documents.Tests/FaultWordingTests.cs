using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>What is wrong with a file is told in words of ours, in both languages, with the place.</summary>
public sealed class FaultWordingTests
{
    [Theory]
    [InlineData("{ \"year\": 2021, \"cells\": { \"a\": tru } }", "字节处不合 JSON 语法", "it is no JSON")]
    [InlineData("{ \"year\": 2021,\n \"cells\": 5 }", "cells 应为", "cells is an object")]
    [InlineData("{ \"year\": \"2021\" }", "“$.year”的值不是约定的类型", "“$.year” is of another type")]
    [InlineData("{ \"year\": 2021, \"sheets\": [] }", "“$.sheets”的值不是约定的类型，或约定中没有这一项", "or is not in the contract")]
    [InlineData("{ \"year\": 2021, \"year\": 2022 }", "“year”出现了两次", "“year” stands twice")]
    [InlineData("{ \"year\": 2021, \"sections\": [ null ] }", "缺少“sections[]”", "“sections[]” is missing")]
    [InlineData("{ \"year\": 2021, \"cells\": { \"applications.disclosed.total\": 1e99 } }", "超出 64 位", "exceeds 64 bits")]
    public void Faults_of_JSON(string json, string chinese, string english) => AssertTold("DP1101", ReportDocument.ReadText(json).Problems, chinese, english);

    [Fact]
    public void Half_a_character_in_JSON() => AssertTold("DP1101", ReportDocument.ReadText("{ \"year\": 2021, \"authority\": \"\uD800\" }").Problems, "只是半个字符", "is half a character");

    [Fact]
    public void The_line_of_a_fault_is_told()
    {
        var problem = Assert.Single(ReportDocument.ReadText("{ \"year\": 2021,\n \"cells\": [ }").Problems);
        Assert.Equal(2, problem.Place!.Line);
    }

    [Fact]
    public void Faults_of_files()
    {
        var word = WordLayout.All[0].Render(SampleReports.Balanced2021);
        AssertTold("DP1011", Read(word[..^200]), "有误或不完整", "broken or cut off");
        AssertTold("DP1011", Read(WordLayout.Package("<w:document><w:body>")), "内部 XML", "its XML");
        AssertTold("DP1011", Read(PdfLayout.All[0].Render(SampleReports.Balanced2021)[..40]), "有误或不完整", "broken or cut off");
        AssertTold("DP1011", Read(Archive.Of("a.txt", [1])[..30]), "有误或不完整", "broken or cut off");
        AssertTold("DP1007", ReportDocument.Read(new MemoryStream(word), new ReadingOptions { MaximumBytes = 1000 }).Problems, "文件超过 1000 字节，", "larger than 1000 bytes");
        AssertTold("DP1007", ReportDocument.Read(new MemoryStream(word), new ReadingOptions { MaximumUnpackedBytes = 1000 }).Problems, "文件超过 1000 字节（解压后），", "larger than 1000 bytes unpacked");
    }

    [Fact]
    public void The_nesting_of_parts_is_limited_by_the_options()
    {
        var markup = WordMarkup.Document(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 40)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 40)));
        var bytes = WordLayout.Package(markup);
        Assert.Equal("DP1004", Assert.Single(Read(bytes)).Code);
        AssertTold("DP1015", ReportDocument.Read(new MemoryStream(bytes), new ReadingOptions { MaximumNesting = 30 }).Problems, "超过 30 层", "more than 30 deep");
    }

    [Fact]
    public void The_year_or_edition_that_the_caller_gives_helps_JSON_that_has_none()
    {
        const string json = "{ \"cells\": { \"applications.disclosed.total\": 7 } }";
        Assert.Equal("DP1103", Assert.Single(ReportDocument.ReadText(json).Problems).Code);
        Assert.Equal(2020, ReportDocument.ReadText(json, new ReadingOptions { Year = 2020 }).Report!.Year);
        Assert.Equal(Forms.ReportEdition.Trial2019, ReportDocument.ReadText(json, new ReadingOptions { Year = 2020 }).Report!.Edition);
        Assert.Equal(Forms.ReportEdition.Revised2021, ReportDocument.ReadText(json, new ReadingOptions { Edition = Forms.ReportEdition.Revised2021 }).Report!.Edition);
    }

    [Fact]
    public void A_document_within_a_Word_document_is_told()
    {
        var body = WordLayout.All[0].Body(SampleReports.Balanced2021) + "<w:altChunk xmlns:r=\"r\" r:id=\"rId9\"/>";
        var reading = ReportDocument.Read(new MemoryStream(WordLayout.Package(WordMarkup.Document(body))));
        Assert.Equal("DP2038", Assert.Single(reading.Problems).Code);
        Assert.Equal(SampleReports.Balanced2021.Figures, reading.Report!.Figures);
    }

    private static IReadOnlyList<ReadingProblem> Read(byte[] bytes) => ReportDocument.Read(new MemoryStream(bytes)).Problems;

    private static void AssertTold(string code, IReadOnlyList<ReadingProblem> problems, string chinese, string english)
    {
        var problem = Assert.Single(problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(chinese, problem.Message(), StringComparison.Ordinal);
        Assert.Contains(english, problem.Message(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z]{4,} [a-z]+ [a-z]+", problem.Message());
    }
}
