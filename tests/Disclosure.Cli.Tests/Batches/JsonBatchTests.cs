using System.Text;
using System.Text.Json.Nodes;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests.Batches;

/// <summary>What <c>read</c> writes of many documents, <c>check</c> takes.</summary>
public sealed class JsonBatchTests : IDisposable
{
    private readonly Workspace workspace = new();

    public JsonBatchTests()
    {
        workspace.Write("in/1.json", SampleReports.WrongApplicantKind);
        workspace.Write("in/2.json", ConsoleReports.EveryFeature());
        workspace.Write("in/3.json", SampleReports.PetitionBureau2019);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void A_folder_that_is_read_first_is_checked_to_the_same_findings(string format)
    {
        var whole = CommandRun.Of("read", workspace.PathOf("in"), "--format", format).Output;
        var direct = Findings(CommandRun.Of("check", workspace.PathOf("in"), "--format", "json"));

        Assert.Equal(direct, Findings(CommandRun.With(new CommandScene(whole), "check", "-", "--format", "json")));
        Assert.Equal(direct, Findings(CommandRun.Of("check", workspace.Write($"all.{format}", whole), "--format", "json")));
        Assert.Equal(["-/1", "-/2", "-/3"], Sources(CommandRun.With(new CommandScene(whole), "check", "-", "--format", "json")));
    }

    [Fact]
    public void A_report_in_another_encoding_is_told_and_the_others_are_checked()
    {
        var line = CommandRun.Of("read", workspace.PathOf("in/1.json"), "--format", "ndjson").Output;
        byte[] mixed = [.. Encoding.UTF8.GetBytes(line), .. "{\"authority\": \""u8, 0xFF, 0xFE, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(line)];
        var run = CommandRun.Of("check", workspace.Write("mixed.ndjson", mixed), workspace.PathOf("in/3.json"), "--format", "json");

        Assert.Equal(ExitCode.Unread, run.ExitCode);
        Assert.Equal(["fail", "unread", "fail", "fail"], JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(report => report!["verdict"]?.GetValue<string>() ?? "unread"));
        Assert.Contains("UTF-8", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7B22FF223A317D")]
    [InlineData("5B7B225C7564383030223A317D5D")]
    public void A_name_that_is_no_text_stops_nothing(string hex) =>
        Assert.Equal(ExitCode.Unread, CommandRun.Of("check", workspace.Write("odd.json", Convert.FromHexString(hex))).ExitCode);

    [Fact]
    public void One_report_on_a_line_is_the_document_itself()
    {
        var line = CommandRun.Of("read", workspace.PathOf("in/1.json"), "--format", "ndjson").Output;
        Assert.Equal(["-"], Sources(CommandRun.With(new CommandScene(line), "check", "-", "--format", "json")));
    }

    [Fact]
    public void What_is_broken_is_told_and_what_stands_before_it_and_behind_is_checked()
    {
        var lines = CommandRun.Of("read", workspace.PathOf("in"), "--format", "ndjson").Output.Split('\n');
        var run = CommandRun.With(new CommandScene($"{lines[0]}\n{{\"cells\": 1}}\n{lines[1]}\n{{\"cells\": \n{lines[2]}"), "check", "-", "--format", "json");

        Assert.Equal(ExitCode.Unread, run.ExitCode);
        Assert.Equal(["-/1", "-/2", "-/3", "-/4", "-/5"], Sources(run));
        Assert.Equal([null, "DP1101", null, "DP1101", null], JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(report => report!["problems"]!.AsArray().FirstOrDefault()?["code"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("{\"bad\":")]
    [InlineData("{\"cells\": {\"a\": 1")]
    [InlineData("no JSON at all")]
    [InlineData("{\"cells\":\n{\n}")]
    public void A_line_that_is_broken_costs_that_line_alone(string broken)
    {
        var lines = CommandRun.Of("read", workspace.PathOf("in"), "--format", "ndjson").Output.Split('\n');
        var run = CommandRun.With(new CommandScene($"{lines[0]}\n{broken}\n{lines[1]}\n\n{lines[2]}"), "check", "-", "--format", "json");

        Assert.Equal(ExitCode.Unread, run.ExitCode);
        var reports = JsonNode.Parse(run.Output)!["reports"]!.AsArray();
        Assert.Equal([false, true, false, false], reports.Select(report => report!["problems"]!.AsArray().Any(problem => problem!["code"]!.GetValue<string>() == "DP1101")));
        Assert.Equal(2, reports[1]!["problems"]![0]!["place"]!["line"]!.GetValue<int>());
    }

    [Fact]
    public void Values_over_several_lines_stand_between_those_of_one()
    {
        var lines = CommandRun.Of("read", workspace.PathOf("in"), "--format", "ndjson").Output.Split('\n');
        var broad = JsonNode.Parse(lines[1])!.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });
        var run = CommandRun.With(new CommandScene($"{lines[0]}\n{broad}\n{lines[2]}\n"), "check", "-", "--format", "json");
        Assert.Equal(Findings(CommandRun.Of("check", workspace.PathOf("in"), "--format", "json")), Findings(run));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[1, 2]")]
    [InlineData("[{\"html\": \"<p>\"}]")]
    [InlineData("{\"html\": \"<p>\"}")]
    public void Other_JSON_is_one_document(string json) => Assert.Equal(["-"], Sources(CommandRun.With(new CommandScene(json), "check", "-", "--format", "json")));

    public void Dispose() => workspace.Dispose();

    private static List<string> Findings(CommandRun run) =>
        [.. JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(report => report!["findings"]!.ToJsonString())];

    private static List<string> Sources(CommandRun run) => [.. JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(report => report!["source"]!.GetValue<string>())];
}
