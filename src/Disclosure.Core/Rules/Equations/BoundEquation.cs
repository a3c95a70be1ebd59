using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations;

/// <summary>An equation over the cells of dossiers of one shape.</summary>
/// <param name="Equation">The equation; its terms say in which report each cell stands.</param>
/// <param name="SeverityAtMost">How much a breach weighs at most; as much as the rule says unless said otherwise.</param>
internal sealed record BoundEquation(Equation Equation, RuleSeverity SeverityAtMost = RuleSeverity.Error)
{
    /// <summary>The cell that begins with what the year before left, into which adjustments move figures; null where there is none.</summary>
    public ReportCell? Opening { get; init; }
}
