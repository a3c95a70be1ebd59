using Disclosure.Rules;

namespace Disclosure.Core.Tests.Rules;

public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids { get; } = [.. RuleExamples.All.Select(example => example.RuleId)];

    [Fact]
    public void Every_rule_of_the_catalogue_has_its_examples() =>
        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Id), RuleExamples.All.Select(example => example.RuleId));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_passing_example_keeps_the_rule(string id)
    {
        var verdicts = ReportAudit.Run(ExampleOf(id).Passing).Answers().Where(answer => answer.Rule.Id == id).Select(answer => answer.Verdict).ToList();

        Assert.Contains(RuleVerdict.Pass, verdicts);
        Assert.DoesNotContain(RuleVerdict.Fail, verdicts);
        Assert.DoesNotContain(RuleVerdict.Undetermined, verdicts);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_failing_example_breaks_the_rule(string id) =>
        Assert.Contains(ReportAudit.Run(ExampleOf(id).Failing).Findings, finding => finding.RuleId == id);

    private static RuleExample ExampleOf(string id) => RuleExamples.All.Single(example => example.RuleId == id);
}
