using System.Text.RegularExpressions;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Core.Tests.Reports.Problems;

public sealed class ProblemCatalogueTests
{
    [Fact]
    public void Codes_are_well_formed_unique_and_sorted()
    {
        var codes = ProblemCatalogue.All.Select(kind => kind.Code).ToList();

        Assert.All(codes, code => Assert.Matches("^DP[0-9]{4}$", code));
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_kind_of_the_catalogue_is_listed()
    {
        var declared = typeof(ProblemCatalogue).GetProperties().Where(property => property.PropertyType == typeof(ProblemKind)).Select(property => property.GetValue(null));

        Assert.Equal(declared.OfType<ProblemKind>().OrderBy(kind => kind.Code), ProblemCatalogue.All.OrderBy(kind => kind.Code));
    }

    [Fact]
    public void Both_languages_fill_the_same_slots()
    {
        foreach (var kind in ProblemCatalogue.All)
        {
            Assert.Equal(Slots(kind, DisplayLanguage.Chinese), Slots(kind, DisplayLanguage.English));
        }
    }

    [Theory]
    [InlineData("ZIP 压缩包", "无法按 ZIP 压缩包读取：")]
    [InlineData("DOCX", "无法按 DOCX 读取：")]
    [InlineData("压缩包", "无法按压缩包读取：")]
    [InlineData("“a.zip”", "无法按“a.zip”读取：")]
    [InlineData("-12", "无法按 -12 读取：")]
    public void Chinese_stands_apart_from_Latin_letters_and_digits_alone(string met, string told)
    {
        var problem = new ReadingProblem(ProblemCatalogue.Damaged, null, ("actual", BilingualText.Same(met)), ("expected", BilingualText.Same("CRC")));
        Assert.Equal($"文件已损坏或不完整，{told}CRC。", problem.Message());
        Assert.Equal($"The file is damaged or cut off and cannot be read as {met}: CRC.", problem.Message(DisplayLanguage.English));
    }

    private static IEnumerable<string> Slots(ProblemKind kind, DisplayLanguage language) =>
        Regex.Matches(kind.Message.Text.In(language), @"\{\w+\}").Select(match => match.Value).Order();
}
