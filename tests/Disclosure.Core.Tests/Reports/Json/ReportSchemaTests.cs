using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;
using FsCheck.Xunit;
using NJsonSchema;

namespace Disclosure.Core.Tests.Reports.Json;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class ReportSchemaTests
{
    private const decimal LargestExactDouble = 1L << 53;

    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(File.ReadAllText(RepositoryFiles.Path("src/Disclosure.Core/Reports/Json/report.schema.json"))).GetAwaiter().GetResult();

    [Property]
    public void What_is_written_fits_the_schema(AnyReport any)
    {
        // This validator compares decimals as doubles, which round up to a number above the maximum.
        var builder = any.Report.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => builder[cell].Number is > LargestExactDouble && builder[cell].Count is null)) builder.Set(cell, 0.5m);

        Assert.Empty(Schema.Validate(ReportJson.Write(builder.Build())));
    }

    [Fact]
    public void The_samples_fit_the_schema() => Assert.All(SampleReports.All.Values, report => Assert.Empty(Schema.Validate(ReportJson.Write(report))));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"year\": 2021}")]
    [InlineData("{\"cells\": {}}")]
    [InlineData("{\"year\": \"2021\", \"cells\": {}}")]
    [InlineData("{\"edition\": \"Trial2019\", \"cells\": {}}")]
    [InlineData("{\"year\": 2021, \"organKind\": \"Township\", \"cells\": {}}")]
    [InlineData("{\"year\": 2021, \"cells\": [], \"places\": {}}")]
    [InlineData("{\"year\": 2021, \"cells\": {}, \"colour\": \"red\"}")]
    [InlineData("{\"year\": 2021, \"cells\": {\"reconsideration.total\": true}}")]
    [InlineData("{\"year\": 2021, \"cells\": {\"reconsideration.total\": {}}}")]
    [InlineData("{\"year\": 2021, \"cells\": {\"reconsideration.total\": 1e19}}")]
    [InlineData("{\"year\": 2021, \"cells\": {\"applications.total\": 1}}")]
    [InlineData("{\"year\": 2021, \"cells\": {\"行政复议 × 总计\": 1}}")]
    [InlineData("{\"year\": 2021, \"cells\": {}, \"places\": {\"total\": {\"line\": 1}}}")]
    [InlineData("{\"year\": 2021, \"cells\": {}, \"places\": {\"reconsideration.total\": {\"shelf\": 1}}}")]
    [InlineData("{\"year\": 2021, \"cells\": {}, \"sections\": [{\"title\": \"甲\"}]}")]
    [InlineData("{\"year\": 2021, \"cells\": {}, \"sections\": [null]}")]
    [InlineData("{\"year\": 2021, \"cells\": {}, \"sections\": [{\"title\": \"甲\", \"text\": \"乙\", \"place\": {\"line\": 0}}]}")]
    [InlineData("{\"year\": 2021, \"cells\": {}, \"deviations\": [{\"kind\": \"lost\", \"element\": \"\", \"printed\": \"\"}]}")]
    [InlineData("{\"year\": 2021, \"cells\": {}, \"deviations\": [{\"kind\": \"unknownRow\", \"element\": \"\"}]}")]
    public void What_breaks_the_contract_does_not_fit_the_schema(string json) => Assert.NotEmpty(Schema.Validate(json));

    [Fact]
    public void The_patterns_of_paths_fit_every_cell_and_no_printed_address()
    {
        foreach (var part in new[] { "cells", "places" })
        {
            var pattern = Assert.Single(Schema.Properties[part].PatternProperties).Key;
            Assert.All(Form.All.SelectMany(form => form.Cells), cell =>
            {
                Assert.Matches(pattern, cell.Path);
                Assert.DoesNotMatch(pattern, cell.Address);
            });
        }
    }

    [Fact]
    public void The_enumerations_are_those_of_the_model()
    {
        Assert.Equal(Form.All.Select(form => form.Edition.Key), Schema.Properties["edition"].Enumeration);
        Assert.Equal(CamelCase<OrganKind>(), Schema.Properties["organKind"].Enumeration);
        Assert.Equal(CamelCase<FormDeviationKind>(), Schema.Definitions["deviation"].Properties["kind"].Enumeration);
    }

    private static IEnumerable<object> CamelCase<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]);
}
