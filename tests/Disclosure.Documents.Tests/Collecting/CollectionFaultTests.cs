using System.Text;
using Disclosure.Testing;
using Disclosure.Testing.Collecting;

namespace Disclosure.Documents.Tests.Collecting;

/// <summary>Where nobody can tell whose figures are, or whether a row is a unit, the sheet is refused or the row told; nothing is added in silence.</summary>
public sealed class CollectionFaultTests
{
    [Theory]
    [InlineData("a lost quote before a name", "DP1409")]
    [InlineData("a lost quote at the end of a row", "DP1409")]
    [InlineData("a quote that ends in the next row", "DP1409")]
    [InlineData("a quote within a name that ends in the next", "DP1409")]
    [InlineData("a comma in a number", "DP1410")]
    [InlineData("a comma in a number before a blank", "DP1410")]
    public void Text_whose_values_may_be_anothers_is_an_error(string what, string code)
    {
        var table = CollectionLayout.All[0].Table([.. County.Of(4, new Random(2)).Reports.Select(report => report.Report)]);
        var csv = table.Csv().Split("\r\n");
        switch (what)
        {
            case "a lost quote before a name": csv[3] = csv[3].Replace(",青", ",\"青", StringComparison.Ordinal); break;
            case "a lost quote at the end of a row": csv[3] += ",\"备注"; break;
            case "a quote that ends in the next row": (csv[3], csv[4]) = (csv[3].Replace(",青", ",\"青", StringComparison.Ordinal), csv[4].Replace("局,", "局\",", StringComparison.Ordinal)); break;
            case "a quote within a name that ends in the next": (csv[3], csv[4]) = (csv[3].Replace(",青", ",青\"", StringComparison.Ordinal), csv[4].Replace(",青", ",青\"", StringComparison.Ordinal)); break;
            case "a comma in a number": csv[3] = csv[3].Replace("局,", "局,1,200,", StringComparison.Ordinal); break;
            default: csv[3] = csv[3][..csv[3].LastIndexOf(',')].Replace("局,", "局,1,200,", StringComparison.Ordinal) + ","; break;
        }

        var problem = Assert.Single(CollectionDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", csv)))).Problems);

        Assert.Equal((code, 4), (problem.Code, problem.Place!.Line));
    }

    [Theory]
    [InlineData("上年数")]
    [InlineData("2024年")]
    [InlineData("平均")]
    [InlineData("同比增长")]
    [InlineData("增长率（%）")]
    [InlineData("比上年增减")]
    [InlineData("其中：乡镇")]
    [InlineData("累计")]
    public void A_row_of_another_year_a_mean_or_a_comparison_is_told_and_not_counted(string name)
    {
        var table = CollectionLayout.All[0].Table([.. County.Of(4, new Random(2)).Reports.Select(report => report.Report)]);
        table.Rows[4][1] = name;

        var reading = Read(table);

        Assert.Equal("DP1411", Assert.Single(reading.Problems).Code);
        Assert.Equal(3, reading.Reports.Count);
    }

    [Theory]
    [InlineData("青石县", true, null)]
    [InlineData("青石县人民政府", true, null)]
    [InlineData("青石县", false, "DP1412")]
    [InlineData("青石县人民政府", false, "")]
    [InlineData("机关各科室", true, "DP1412")]
    public void The_county_among_its_units_is_their_sum_or_is_told(string name, bool isSum, string? code)
    {
        var county = County.Of(4, new Random(2));
        var other = (isSum ? County.SumOf(county.Reports) : County.ReportOf(name, new Random(9))).ToBuilder();
        other.Authority = name;
        var table = CollectionLayout.All[0].Table([.. county.Reports.Select(report => report.Report), other.Build()]);
        table.Rows.Single(row => row[0] == "合计").AsSpan().Fill("");

        var reading = Read(table);

        Assert.Equal(string.IsNullOrEmpty(code) ? [] : [code], reading.Problems.Select(problem => problem.Code));
        Assert.Equal(code == "" ? 5 : 4, reading.Reports.Count);
        Assert.Equal(code is null, reading.Sum is not null);
    }

    [Fact]
    public void A_sheet_without_a_unit_says_so()
    {
        var table = CollectionLayout.All[0].Table([County.ReportOf("甲局", new Random(3))]);
        foreach (var row in table.Rows.Skip(2)) row.AsSpan().Fill("");

        Assert.Equal("DP1413", Assert.Single(Read(table).Problems).Code);
    }

    private static CollectionReading Read(CollectionTable table) => CollectionDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(table.Csv())));
}
