using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Examples;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules;

public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids { get; } = [.. RuleExamples.All.Select(example => example.RuleId)];

    [Fact]
    public void Every_rule_of_the_catalogue_has_its_examples()
    {
        var without = RuleCatalogue.Rules.Where(rule => RuleExamples.Find(rule.Id) is null).Select(rule => rule.Id).ToList();

        Assert.True(without.Count == 0, $"No examples for {string.Join(", ", without)}: add a line to the examples that stand beside the rule, src/Disclosure.Core/Rules/*/*Examples.cs.");
    }

    [Fact]
    public void Every_example_is_of_a_rule_of_the_catalogue_and_stands_once()
    {
        Assert.All(RuleExamples.All, example => Assert.NotNull(RuleCatalogue.Find(example.RuleId)));
        Assert.Equal(RuleExamples.All.Count, RuleExamples.All.DistinctBy(example => example.RuleId).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_passing_example_keeps_the_rule(string id)
    {
        var passing = ExampleOf(id).Passing;
        var verdicts = ReportAudit.Run(passing.Dossier, passing.Options).Answers().Where(answer => answer.Rule.Id == id).Select(answer => answer.Verdict).ToList();

        Assert.Contains(RuleVerdict.Pass, verdicts);
        Assert.DoesNotContain(RuleVerdict.Fail, verdicts);
        Assert.DoesNotContain(RuleVerdict.Undetermined, verdicts);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_failing_example_breaks_the_rule(string id) =>
        Assert.Contains(ReportAudit.Run(ExampleOf(id).Failing.Dossier, ExampleOf(id).Failing.Options).Findings, finding => finding.RuleId == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_change_is_told(string id) => Assert.All([ExampleOf(id).Passing, ExampleOf(id).Failing], example =>
    {
        Assert.Equal(example.Changes.Count == 0, IsUnchanged(example) && example.Dossier.Companions.Count == 0);
        Assert.All(example.Changes, change => Assert.True(change.Chinese.Length > 0 && change.English.Length > 0));
    });

    [Theory]
    [InlineData("trial2019")]
    [InlineData("revised2021")]
    public void The_report_from_which_examples_start_keeps_every_rule_that_could_be_an_error(string edition)
    {
        var start = Editions.Named(edition) == ReportEdition.Trial2019 ? ExampleReport.Trial2019 : ExampleReport.Revised2021;
        var result = ReportAudit.Run(start.Report);

        Assert.Equal(Editions.Named(edition), start.Report.Edition);
        Assert.Empty(start.Changes);
        Assert.Equal(RuleVerdict.Pass, result.Verdict);
        Assert.Empty(result.Undetermined);
    }

    // Figures are equal however they are printed, and reports whenever they were published.
    private static bool IsUnchanged(ExampleReport example) =>
        example.Report.Equals(example.Origin) && example.Options == RuleOptions.Default
        && (example.Report.PublishedOn, example.Report.SignedOn) == (example.Origin.PublishedOn, example.Origin.SignedOn)
        && example.Report.Figures.Select(figure => figure.Text).SequenceEqual(example.Origin.Figures.Select(figure => figure.Text));

    private static RuleExample ExampleOf(string id) => RuleExamples.Find(id)!;
}
