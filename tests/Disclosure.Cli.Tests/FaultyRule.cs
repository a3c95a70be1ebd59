using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Tests;

/// <summary>A rule that goes wrong whatever it is asked.</summary>
internal sealed class FaultyRule : Rule
{
    [SetsRequiredMembers]
    public FaultyRule()
    {
        Id = "XA0001";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = BilingualText.Same("-");
        Statement = BilingualText.Same("-");
        Message = new MessageTemplate("-", "-");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers) => throw new InvalidOperationException("out of order");
}
