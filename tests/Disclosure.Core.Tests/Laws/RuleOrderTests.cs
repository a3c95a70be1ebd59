using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Laws;

[Properties(Arbitrary = [typeof(ReportArbitraries), typeof(RuleOrderTests)])]
public sealed class RuleOrderTests
{
    public static Arbitrary<Rule[]> ShuffledRules() => Arb.From(Gen.Shuffle<Rule>(RuleCatalogue.Rules));

    [Property]
    public void Findings_do_not_depend_on_the_order_of_the_rules(AnyReport any, Rule[] shuffled)
    {
        var audited = new AuditedReport(any.Report, RuleOptions.Default);

        var inOrder = RuleEngine.Ask(RuleCatalogue.Rules, audited, keepsAll: true);
        var inDisorder = RuleEngine.Ask(shuffled, audited, keepsAll: true);

        Assert.Equal(Sorted(inOrder), Sorted(inDisorder));
        Assert.Equal((inOrder.PassedCount, inOrder.NotApplicableCount), (inDisorder.PassedCount, inDisorder.NotApplicableCount));
        Assert.Equal(
            inOrder.Breaches.Select(breach => (breach.Rule.Id, breach.Subject, breach.Left, breach.Right)).Order(),
            inDisorder.Breaches.Select(breach => (breach.Rule.Id, breach.Subject, breach.Left, breach.Right)).Order());
    }

    [Property(MaxTest = 300)]
    public void No_rule_throws_on_any_report(AnyReport any)
    {
        var audited = new AuditedReport(any.Report, RuleOptions.Default);
        foreach (var rule in RuleCatalogue.Rules.Where(rule => rule.Editions.Contains(any.Report.Edition))) rule.Answer(audited, new RuleAnswers(keepsAll: false));
    }

    [Property]
    public void Auditing_changes_nothing_and_answers_alike_each_time(AnyReport any)
    {
        var before = any.Report.ToBuilder().Build();

        var first = ReportAudit.Run(any.Report);
        var second = ReportAudit.Run(any.Report);

        Assert.Equal(before, any.Report);
        Assert.Equal(first.Findings, second.Findings);
        Assert.Equal(first.Counts, second.Counts);
        Assert.Equal(first.Verdict, second.Verdict);
    }

    private static IEnumerable<(string Rule, string Subject, RuleVerdict Verdict)> Sorted(RuleAnswers answers) =>
        answers.All.Select(answer => (answer.Rule.Id, answer.Subject, answer.Verdict)).Order();
}
