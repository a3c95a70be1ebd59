using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class RulesTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Lists_every_rule_with_its_statement(string language)
    {
        var lines = CommandRun.Of("rules", "--lang", language).Output.Split('\n');
        var expected = RuleCatalogue.Rules.Select(rule => (rule.Id, Statement: language == "zh" ? rule.Statement.Chinese : rule.Statement.English));
        Assert.All(expected, rule => Assert.Contains(lines, line => line.StartsWith(rule.Id, StringComparison.Ordinal) && line.EndsWith(rule.Statement, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("rules-one.txt", "DC3001", "zh")]
    [InlineData("rules-one.en.txt", "dc3001", "en")]
    [InlineData("rules-one-of-cells.txt", "DC1111", "zh")]
    public void Explains_one_rule(string approved, string id, string language) =>
        ApprovedText.Matches(approved, CommandRun.Of("rules", id, "--lang", language).Output);

    [Fact]
    public void Gives_one_rule_as_JSON() =>
        ApprovedText.Matches("rules-one.json", CommandRun.Of("rules", "DC3001", "--format", "json").Output.Replace(RuleCatalogue.Version, "{rulebook}", StringComparison.Ordinal));

    [Fact]
    public void Gives_every_rule_as_JSON()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("rules", "--format", "json").Output);
        Assert.Equal(RuleCatalogue.Version, json.RootElement.GetProperty("version").GetString());
        var ids = json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Id), ids);
    }
}
