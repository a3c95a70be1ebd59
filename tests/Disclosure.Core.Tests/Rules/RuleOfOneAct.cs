using Disclosure.Rules;

namespace Disclosure.Core.Tests.Rules;

/// <summary>A rule that does what a test says.</summary>
internal sealed class RuleOfOneAct(Action<Rule, RuleAnswers> act) : Rule
{
    public override void Answer(AuditedReport report, RuleAnswers answers) => act(this, answers);
}
