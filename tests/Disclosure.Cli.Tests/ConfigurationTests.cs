using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Testing;
using NJsonSchema;

namespace Disclosure.Cli.Tests;

/// <summary>The file <c>disclosure.json</c>.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly Workspace workspace = new();
    private readonly string report;

    public ConfigurationTests() => report = workspace.Write("in/2025/report.json", SampleReports.WrongApplicantKind);

    [Fact]
    public void Is_found_upwards_and_outranked_by_the_command_line()
    {
        workspace.Write("disclosure.json", "{\"language\": \"en\", \"rules\": {\"rules\": {\"DC3001\": \"off\"}}}");
        var run = Below("check", report);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.StartsWith("白鹭区民政局  2025  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Verdict", run.Output, StringComparison.Ordinal);

        Assert.Contains("结论", Below("check", report, "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, Below("check", report, "--rules", workspace.Write("none.json", "{}")).ExitCode);
        Assert.Equal(CommandRun.Of("check", report), Below("check", report, "--no-config"));
    }

    [Fact]
    public void Names_files_relative_to_itself_which_are_no_reports()
    {
        workspace.Write("in/disclosure.json", "{\"rules\": \"rules.json\", \"accepted\": \"accepted.json\"}");
        workspace.Write("in/rules.json", "{\"rules\": {\"DC1109\": \"off\"}}");
        Assert.Equal(ExitCode.Findings, Below("check", workspace.PathOf("in"), "--write-accepted").ExitCode);
        var accepted = File.ReadAllText(workspace.PathOf("in/accepted.json"));
        File.WriteAllText(workspace.PathOf("in/accepted.json"), accepted.Replace("\"reason\": \"\"", "\"reason\": \"已核对\"", StringComparison.Ordinal));

        var run = Below("check", workspace.PathOf("in"), "--format", "ndjson");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("{\"lang\": \"en\"}", "没有“lang”这一项；可用：language、rules、words、accepted")]
    [InlineData("{\"language\": \"fr\"}", "“language”取值不对；应为：zh、en")]
    [InlineData("{\"accepted\": 1}", "“accepted”取值不对；应为：FILE")]
    [InlineData("{\"rules\": 1}", "“rules”取值不对；应为：object、FILE")]
    [InlineData("[]", "内容取值不对")]
    [InlineData("{\n\"language\": }", "第 2 行起不是合法的 JSON")]
    [InlineData("{\"language\": \"zh\", \"language\": \"en\"}", "不是合法的 JSON")]
    [InlineData("{\n\"rules\":\n{\"rules\": {\"DC9999\": \"off\"}}}", "DC9999")]
    [InlineData("{\"rules\": \"nowhere.json\"}", "没有这个文件")]
    public void What_does_not_fit_is_refused_naming_what_does(string json, string told)
    {
        workspace.Write("in/disclosure.json", json);
        var run = Below("check", report);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(0, Below("check", "--help").ExitCode);
        Assert.Equal(ExitCode.Findings, Below("check", report, "--no-config").ExitCode);
    }

    [Fact]
    public void Is_named_or_refused_but_not_both()
    {
        var english = workspace.Write("english.json", "{\"language\": \"en\"}");
        Assert.Contains("Verdict", Below("check", report, "--config", english).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, Below("check", report, "--config", english, "--no-config").ExitCode);
        Assert.Equal(ExitCode.WrongUsage, Below("check", report, "--config", workspace.PathOf("missing.json")).ExitCode);
    }

    [Theory]
    [InlineData(true, "{}")]
    [InlineData(true, "{\"$schema\": \"disclosure.schema.json\", \"language\": \"zh\", \"rules\": \"rules.json\", \"accepted\": \"a.json\"}")]
    [InlineData(true, "{\"rules\": {\"blankReading\": \"unknown\", \"rules\": {\"DC1109\": \"off\"}, \"thresholds\": {\"otherShareInPercent\": 30}}}")]
    [InlineData(false, "{\"lang\": \"en\"}")]
    [InlineData(false, "{\"language\": \"fr\"}")]
    [InlineData(false, "{\"rules\": 1}")]
    [InlineData(false, "{\"rules\": {\"colour\": 1}}")]
    [InlineData(false, "{\"accepted\": \"\"}")]
    [InlineData(false, "[]")]
    public async Task The_published_schema_lets_pass_what_is_read(bool fits, string json)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "disclosure.schema.json"));
        Assert.Equal(fits, schema.Validate(json).Count == 0);
        workspace.Write("in/rules.json", "{}");
        workspace.Write("in/a.json", "{\"accepted\": []}");
        workspace.Write("in/disclosure.json", json);
        Assert.Equal(!fits, Below("check", report).ExitCode == ExitCode.WrongUsage);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("csv-names")]
    [InlineData("sarif")]
    [InlineData("ndjson")]
    public void Every_result_names_the_configuration_and_what_it_changes(string format)
    {
        var file = workspace.Write("disclosure.json", "{\"rules\": {\"blankReading\": \"unknown\", \"rules\": {\"DC3001\": \"off\", \"DC1109\": \"info\"}}}");
        var run = Below("check", report, "--format", format);
        var told = (run.Output + run.Error).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("不查DC3001；DC1109按提示计；空白按未知读。", told, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(file), told, StringComparison.Ordinal);
        Assert.DoesNotContain("审核按", Below("check", report, "--format", format, "--no-config").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_that_changes_nothing_of_the_audit_is_not_told()
    {
        workspace.Write("disclosure.json", "{\"language\": \"zh\", \"rules\": {\"rules\": {\"DC3001\": \"error\"}}}");
        Assert.Equal(CommandRun.Of("check", report), Below("check", report));
    }

    [Fact]
    public void Only_a_plain_file_of_bounded_size_is_taken()
    {
        File.WriteAllText(workspace.PathOf("in/disclosure.json"), "");
        Assert.Contains("是空的，或不是普通文件", Below("check", report).Error, StringComparison.Ordinal);

        using (var huge = File.Create(workspace.PathOf("in/disclosure.json"))) huge.SetLength(3L << 30);
        var run = Below("check", report);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("超过 16 MiB", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_names_stays_within_its_folder()
    {
        workspace.Write("rules.json", "{\"rules\": {\"DC3001\": \"off\"}}");
        workspace.Write("in/disclosure.json", "{\"rules\": \"../rules.json\"}");
        var run = Below("check", report);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("指向所在文件夹以外的“../rules.json”", run.Error, StringComparison.Ordinal);

        workspace.Write("in/sub/rules.json", "{\"rules\": {\"DC3001\": \"off\"}}");
        workspace.Write("in/disclosure.json", "{\"rules\": \"sub/rules.json\"}");
        Assert.Equal(ExitCode.Clean, Below("check", report).ExitCode);
    }

    public void Dispose() => workspace.Dispose();

    private CommandRun Below(params string[] args) => CommandRun.With(new CommandScene(Folder: workspace.PathOf("in/2025")), args);
}
