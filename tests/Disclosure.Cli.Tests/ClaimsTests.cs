using Disclosure.Cli.Tests.Running;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;
using NJsonSchema;

namespace Disclosure.Cli.Tests;

/// <summary>What the text says, as it is listed and as it is told beside the figures.</summary>
public sealed class ClaimsTests : IDisposable
{
    private const string Text = "2024年，我局共收到政府信息公开申请9999件。收到网民留言12条。";

    private readonly Workspace workspace = new();

    [Fact]
    public void Claims_are_listed_with_what_they_are_meant_as_and_numbers_that_are_none_with_the_reason()
    {
        var run = CommandRun.Of("read", Report(), "--claims");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("收到政府信息公开申请9999件", run.Output, StringComparison.Ordinal);
        Assert.Contains("都不相符", run.Output, StringComparison.Ordinal);
        Assert.Contains("12条", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task Json_follows_its_schema(string format)
    {
        var json = CommandRun.Of("read", Report(), "--claims", "--format", format).Output;
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Papers.Root, "src/Disclosure.Cli/claims.schema.json"));

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("certainty", "sureness", StringComparison.Ordinal)));
        Assert.Contains("otherMatter", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_claims_are_refused() => Assert.Equal(64, CommandRun.Of("read", Report(), "--claims", "--format", "csv").ExitCode);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("html")]
    public void A_finding_quotes_its_words_in_every_format(string format) =>
        Assert.Contains("收到政府信息公开申请9999件", CommandRun.Of("check", Report(), "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_finding_with_its_words_follows_the_schema_of_check()
    {
        var output = CommandRun.Of("check", Report(), "--format", "json").Output;

        Assert.Contains("\"paragraphIndex\": 0", output, StringComparison.Ordinal);
        Assert.Empty(await CheckSchema.Violations(output));
    }

    /// <inheritdoc/>
    public void Dispose() => workspace.Dispose();

    private string Report()
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        builder.Year = 2024;
        builder.Sections = [.. FormSection.All.Select(section => ReportSection.Of(section.Kind, section.Kind == SectionKind.Overview ? Text : ""))];
        return workspace.Write("report.json", ReportJson.Write(builder.Build()));
    }
}
