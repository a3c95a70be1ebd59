using Disclosure.Messages;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules;

/// <summary>One instance of a rule that says: where one linear form holds, another holds too.</summary>
/// <param name="Then">The form that must hold.</param>
/// <param name="If">The form on which it depends; null where it must always hold.</param>
internal sealed record Implication(LinearForm Then, LinearForm? If = null)
{
    /// <summary>How much a breach weighs at most.</summary>
    public RuleSeverity SeverityAtMost { get; init; } = RuleSeverity.Error;

    /// <summary>Whether the instance concerns the report; null where that is not known.</summary>
    public bool? IsConcerned { get; init; } = true;

    /// <summary>What fills the slots of the message besides the figures.</summary>
    public IReadOnlyList<(string Name, BilingualText Text)> Slots { get; init; } = [];
}
