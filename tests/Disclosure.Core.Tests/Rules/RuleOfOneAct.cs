using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Core.Tests.Rules;

/// <summary>A rule that does what a test says, in the editions that it names; in all where it names none.</summary>
internal sealed class RuleOfOneAct(Action<Rule, RuleAnswers> act, params ReportEdition[] editions) : Rule
{
    public override bool AppliesTo(Form form) => editions.Length == 0 || editions.Contains(form.Edition);

    public override void Answer(AuditedReport report, RuleAnswers answers) => act(this, answers);
}
