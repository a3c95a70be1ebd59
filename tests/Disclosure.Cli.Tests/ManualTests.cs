using System.Runtime.CompilerServices;
using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Problems;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>The manual of rules that is kept in the repository is what the command prints.</summary>
public sealed class ManualTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_manual_is_that_of_the_catalogue(string language)
    {
        var file = $"src/Disclosure.Core/Rules/Manual/rules.{language}.md";
        var path = Path.Combine(Path.GetDirectoryName(Here())!, "../..", file);
        var kept = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        Assert.True(kept == Printed(language), $"{file} is stale. In the repository's root: dotnet run --project src/Disclosure.Cli -- rules --format markdown --lang {language} --out {file}");
    }

    [Theory]
    [InlineData("zh", "通过的例子", "不通过的例子")]
    [InlineData("en", "Passes", "Fails")]
    public void Every_rule_has_a_chapter_with_both_examples(string language, string passes, string fails)
    {
        var chapters = Printed(language).Split("\n## ")[1..];

        Assert.All(RuleCatalogue.Rules, rule =>
        {
            var chapter = Assert.Single(chapters, chapter => chapter.StartsWith(rule.Id, StringComparison.Ordinal));
            Assert.Contains($"**{passes}**", chapter, StringComparison.Ordinal);
            Assert.Contains($"**{fails}**", chapter, StringComparison.Ordinal);
            Assert.Contains("\n> ", chapter, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void One_rule_has_its_chapter_alone()
    {
        var chapter = CommandRun.Of("rules", "dc3001", "--format", "markdown").Output;

        Assert.StartsWith("## DC3001\n", chapter, StringComparison.Ordinal);
        Assert.Contains($"{chapter}\n", Printed("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_slip_has_its_row_and_is_explained_alone()
    {
        Assert.All(SlipCatalogue.All, slip => Assert.Contains($"\n| {slip.Id} | {slip.Name.Chinese} |", Printed("zh"), StringComparison.Ordinal));
        var slip = SlipCatalogue.WrongColumn;
        Assert.StartsWith($"{slip.Id}  {slip.Name.Chinese}\n", CommandRun.Of("rules", "dr2001").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"| {slip.Id} | {slip.Name.English} |", CommandRun.Of("rules", slip.Id, "--format", "markdown", "--lang", "en").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CommandRun.Of("rules", slip.Id, "--format", "json").Output);
        Assert.Equal(slip.Sign!.Text.English, Assert.Single(json.RootElement.GetProperty("slips").EnumerateArray()).GetProperty("sign").GetProperty("en").GetString());
    }

    [Fact]
    public void Every_id_that_a_check_tells_is_explained()
    {
        using var check = JsonDocument.Parse(CommandRun.Of("check", Path.Combine(Papers.Root, "tests/samples/petition-bureau-2019.txt"), "--format", "json").Output);
        var report = check.RootElement.GetProperty("reports")[0];
        var told = report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString())
            .Concat(report.GetProperty("diagnoses").EnumerateArray().SelectMany(each => each.GetProperty("hints").EnumerateArray()).Select(hint => hint.GetProperty("id").GetString()))
            .Concat(report.GetProperty("repairs").EnumerateArray().Select(repair => repair.GetProperty("hypothesis").GetString()))
            .Concat(report.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()))
            .OfType<string>().Distinct().ToList();
        Assert.Contains(told, id => id.StartsWith("DR", StringComparison.Ordinal));
        Assert.All(told, id => Assert.StartsWith(id, CommandRun.Of("rules", id).Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_problem_of_reading_has_its_row_and_is_explained_alone()
    {
        Assert.All(ProblemCatalogue.All, kind => Assert.Contains($"\n| {kind.Code} |", Printed("zh"), StringComparison.Ordinal));
        var kind = ProblemCatalogue.UnknownHeads;
        Assert.All(ProblemCatalogue.All, each => Assert.DoesNotMatch("[{}]", each.Example() + each.Example(Disclosure.Messages.DisplayLanguage.English)));
        Assert.StartsWith($"{kind.Code}  {kind.Example()}", CommandRun.Of("rules", "dp2005").Output.ReplaceLineEndings("\n").Replace("\n        ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"| {kind.Code} | warning |", CommandRun.Of("rules", kind.Code, "--format", "markdown", "--lang", "en").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CommandRun.Of("rules", kind.Code, "--format", "json").Output);
        Assert.Equal(kind.Message.Text.English, Assert.Single(json.RootElement.GetProperty("problems").EnumerateArray()).GetProperty("message").GetProperty("en").GetString());
    }

    [Fact]
    public void No_line_ends_in_a_space() => Assert.DoesNotMatch(@"[ \t]\n", Printed("zh") + Printed("en"));

    private static string Printed(string language) => CommandRun.Of("rules", "--format", "markdown", "--lang", language).Output;

    private static string Here([CallerFilePath] string path = "") => path;
}
