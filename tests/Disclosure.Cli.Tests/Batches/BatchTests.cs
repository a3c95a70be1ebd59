using System.Text.Json.Nodes;
using System.Xml.Linq;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;

namespace Disclosure.Cli.Tests.Batches;

/// <summary>A folder of many documents of every kind.</summary>
public sealed class BatchTests(BatchTests.Folder folder) : IClassFixture<BatchTests.Folder>
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv-names")]
    [InlineData("sarif")]
    [InlineData("html")]
    public void The_result_is_the_same_however_many_are_checked_at_once(string format)
    {
        var one = CommandRun.Of("check", folder.Path, "--format", format, "--jobs", "1");

        Assert.Equal(ExitCode.Unread, one.ExitCode);
        Assert.Equal(one, folder.Checked(format));
    }

    [Fact]
    public void What_is_read_is_the_same_however_many_are_read_at_once()
    {
        var one = CommandRun.Of("read", folder.Path, "--format", "json", "--jobs", "1");
        Assert.Equal(one, CommandRun.Of("read", folder.Path, "--format", "json", "--jobs", "4"));
        Assert.Equal(ExitCode.Unread, one.ExitCode);
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_told_in_every_format_and_stops_nothing()
    {
        var broken = Path.Combine("0", "0007.txt");
        var json = JsonNode.Parse(Checked("json"))!;
        var sources = json["reports"]!.AsArray().Select(report => report!["source"]!.GetValue<string>()).ToList();
        var unread = json["reports"]!.AsArray().Count(report => report!["verdict"] is null);

        Assert.Contains(sources, source => source.EndsWith(broken, StringComparison.Ordinal));
        Assert.True(unread > 10 && sources.Count - unread > 50);
        Assert.Equal(unread, json["summary"]!["unread"]!.GetValue<int>());
        Assert.Equal(sources.Count, Checked("ndjson").TrimEnd('\n').Split('\n').Length);
        Assert.Contains(CsvTable.Rows(Checked("csv-names")), row => row[0].EndsWith(broken, StringComparison.Ordinal) && row[6] == "DP1004");
        Assert.Empty(SarifStandard.Violations(Checked("sarif")));
        Assert.Contains("DP1004", Checked("sarif"), StringComparison.Ordinal);
        Assert.Contains($"未能读取 {unread}", Checked("text"), StringComparison.Ordinal);
        var page = XDocument.Parse(Checked("html"));
        var whole = page.Descendants("section").Count(section => (string?)section.Attribute("class") == "report");
        Assert.Equal(sources.Count, whole + page.Descendants("ul").Single(list => (string?)list.Attribute("class") == "passed").Elements("li").Count());
    }

    [Fact]
    public void The_sum_counts_the_findings_of_each_rule()
    {
        var json = JsonNode.Parse(Checked("json"))!;
        var counted = json["reports"]!.AsArray().SelectMany(report => report!["findings"]!.AsArray()).GroupBy(finding => finding!["rule"]!.GetValue<string>())
            .OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => (rule.Key, rule.Count()));

        Assert.Equal(counted, json["summary"]!["rules"]!.AsObject().Select(rule => (rule.Key, rule.Value!.GetValue<int>())));
        Assert.False(json["summary"]!["interrupted"]!.GetValue<bool>());
    }

    private string Checked(string format) => folder.Checked(format).Output;

    /// <summary>The folder, and what checking it by four gives; each format is checked once.</summary>
    public sealed class Folder : IDisposable
    {
        private readonly Workspace workspace = new();
        private readonly Dictionary<string, CommandRun> runs = [];

        public Folder() => Path = MixedFolder.Write(workspace, 2 * MixedFolder.Kinds);

        public string Path { get; }

        internal CommandRun Checked(string format)
        {
            if (!runs.TryGetValue(format, out var run)) runs[format] = run = CommandRun.Of("check", Path, "--format", format, "--jobs", "4");
            return run;
        }

        public void Dispose() => workspace.Dispose();
    }
}
