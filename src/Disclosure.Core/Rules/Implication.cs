using Disclosure.Messages;
using Disclosure.Reports.Digest;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules;

/// <summary>One instance of a rule that says: where one equation holds, another holds too.</summary>
/// <param name="Then">The equation that must hold.</param>
/// <param name="If">The equation on which it depends; null where it must always hold.</param>
internal sealed record Implication(Equation Then, Equation? If = null)
{
    /// <summary>What fills the slots of the message besides the figures, in a report where the implication does not hold.</summary>
    public required Func<AuditedReport, IEnumerable<(string Name, BilingualText Text)>> Slots { get; init; }

    /// <summary>
    /// What is answered in a report whose cells all hold a whole number or read as 0: whether the implication holds, or null
    /// where its condition is not given.
    /// </summary>
    public bool? IsHeldBy(ReportDigest digest) => Then.Holds(digest) ? true : If is not null && !If.Holds(digest) ? null : false;

    /// <summary>Whether the counts hold what both sums need.</summary>
    public bool Fits(ReportDigest digest) => Then.Fits(digest) && (If is null || If.Fits(digest));
}
