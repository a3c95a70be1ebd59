using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules;

public sealed class RuleEngineTests
{
    private static readonly AuditedReport Audited = new(SampleReports.WrongApplicantKind, RuleOptions.Default);

    [Fact]
    public void A_rule_that_throws_spoils_none_of_the_others()
    {
        var throwing = Rule("DC9998", (rule, answers) =>
        {
            answers.Pass(rule, "before the fault");
            throw new InvalidOperationException("a fault");
        });
        var alone = RuleEngine.Ask(RuleCatalogue.Rules, Audited, keepsAll: true);

        var answers = RuleEngine.Ask([throwing, .. RuleCatalogue.Rules, throwing], Audited, keepsAll: true);

        var told = answers.Undetermined[0];
        Assert.Equal(("report", RuleVerdict.Undetermined, "a fault"), (told.Subject, told.Verdict, told.Fault?.Message));
        Assert.Equal([told, .. alone.All], answers.All.SkipLast(1));
        Assert.Equal(told with { Fault = answers.All[^1].Fault }, answers.All[^1]);
        Assert.Equal(alone.Breaches.Select(breach => breach.Subject), answers.Breaches.Select(breach => breach.Subject));
        Assert.Equal(alone.PassedCount, answers.PassedCount);
    }

    [Fact]
    public void A_rule_of_another_edition_does_not_apply()
    {
        var rule = Rule("DC9999", (self, answers) => answers.Fail(new Breach { Rule = self, Subject = "anything" }), ReportEdition.Trial2019);

        var answers = RuleEngine.Ask([rule], Audited);

        Assert.Empty(answers.Breaches);
        Assert.Equal(1, answers.NotApplicableCount);
    }

    [Fact]
    public void Answers_are_kept_only_where_they_are_asked_for()
    {
        Assert.Empty(RuleEngine.Ask(RuleCatalogue.Rules, Audited).All);
        Assert.NotEmpty(RuleEngine.Ask(RuleCatalogue.Rules, Audited, keepsAll: true).All);
    }

    private static RuleOfOneAct Rule(string id, Action<Rule, RuleAnswers> act, params ReportEdition[] editions) => new(act, editions)
    {
        Id = id,
        Class = RuleClass.Plausibility,
        DefaultSeverity = RuleSeverity.Info,
        Basis = BilingualText.Same("-"),
        Statement = BilingualText.Same("-"),
        Message = new MessageTemplate("-", "-"),
    };
}
