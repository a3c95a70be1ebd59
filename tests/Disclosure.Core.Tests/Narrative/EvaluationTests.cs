using System.Globalization;

namespace Disclosure.Core.Tests.Narrative;

/// <summary>How well claims are read, over texts that were written and marked without knowing the reader. The figures stand in the README of the documents.</summary>
public sealed class EvaluationTests
{
    private const string Readme = "src/Disclosure.Documents/README.md";

    [Theory]
    [InlineData("dev", 0.95, 0.015, 0.0, 0.98)]
    [InlineData("test", 0.92, 0.02, 0.0, 0.89)]
    public void Claims_are_found_read_rightly_and_heard(string set, double found, double misread, double alarms, double heard)
    {
        var score = ReadingScore.Of(MarkedText.Of(set));

        Assert.True(score.Found >= found * score.Marked, $"{score}");
        Assert.True(score.Misread <= misread * score.Marked, $"{score}");
        Assert.True(score.FalseAlarms <= alarms * score.Clean, $"{score}");
        Assert.True(score.Heard >= heard * score.Wrong, $"{score}");
    }

    [Fact]
    public void There_are_texts_enough_to_speak_of_two_findings_in_a_hundred()
    {
        Assert.True(MarkedText.All.Count(text => text.IsHonest) >= 150);
        Assert.True(MarkedText.All.Count(text => !text.IsHonest) >= 45);
        Assert.True(MarkedText.Of("test").Count * 4 >= MarkedText.All.Count);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("test")]
    public void The_readme_publishes_the_figures(string set)
    {
        var score = ReadingScore.Of(MarkedText.Of(set));
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"| {set} | {score.Clean + score.Wrong} | {score.Found} / {score.Marked} ({100.0 * score.Found / score.Marked:0.0} %) | {score.Misread} | {score.FalseAlarms} / {score.Clean} | {score.Heard} / {score.Wrong} |");

        Assert.Contains(line, File.ReadAllText(RepositoryFiles.Path(Readme)), StringComparison.Ordinal);
    }
}
