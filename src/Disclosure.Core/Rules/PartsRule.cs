using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules;

/// <summary>
/// A rule for each part of a form, such as a table or a total. It holds for all of them unless some figure or the printed form gives
/// reason for doubt.
/// </summary>
/// <typeparam name="TPart">The kind of part.</typeparam>
/// <param name="parts">The parts of a form.</param>
/// <param name="doubts">The traits of which a figure must have one for the rule to fail, to stay open or not to concern a part.</param>
/// <param name="deviations">The deviations by which it can fail besides.</param>
internal abstract class PartsRule<TPart>(Func<Form, IReadOnlyList<TPart>> parts, FigureTrait doubts, params FormDeviationKind[] deviations) : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var part in parts(report.Form)) Answer(part, report, answers);
    }

    internal sealed override HeldInstances? Screen(AuditedReport report) =>
        report.Digest.Whole.HasAny(doubts) || DeviationRule.IsAny(report.Report, deviations) ? null : new HeldInstances(parts(report.Form).Count);

    /// <summary>Answers for one part.</summary>
    protected abstract void Answer(TPart part, AuditedReport report, RuleAnswers answers);
}
