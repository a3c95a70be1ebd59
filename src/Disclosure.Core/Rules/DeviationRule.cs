using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules;

/// <summary>A rule that the printed form does not deviate in some way; what deviates alike in one place is one breach.</summary>
/// <param name="subject">What is in question where nothing deviates.</param>
/// <param name="kinds">The deviations that break the rule.</param>
internal abstract class DeviationRule(string subject, params FormDeviationKind[] kinds) : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        HashSet<(string Element, string Printed)>? reported = null;
        var deviations = report.Report.Deviations;
        for (var i = 0; i < deviations.Count; i++)
        {
            if (!kinds.Contains(deviations[i].Kind)) continue;
            reported ??= [];
            var element = report.Form.FindElement(deviations[i].Element);
            if (reported.Add((PlaceOf(deviations[i], element), deviations[i].Printed))) answers.Fail(BreachOf(deviations[i], element, report));
        }

        if (reported is null) answers.Pass(this, subject);
    }

    internal sealed override HeldInstances? Screen(AuditedReport report) => IsAny(report.Report, kinds) ? null : new HeldInstances(1);

    /// <summary>Whether the printed form of a report deviates in some way.</summary>
    /// <param name="report">The report.</param>
    /// <param name="kinds">The deviations that are looked for.</param>
    internal static bool IsAny(AnnualDisclosureReport report, FormDeviationKind[] kinds)
    {
        for (var i = 0; i < report.Deviations.Count; i++)
        {
            if (Array.IndexOf(kinds, report.Deviations[i].Kind) >= 0) return true;
        }

        return false;
    }

    /// <summary>What fills the slots of the message besides the printed text.</summary>
    protected abstract (string Name, BilingualText Text)[] Slots(FormDeviation deviation, FormElement? element, AuditedReport report);

    /// <summary>What counts as one place; one element unless said otherwise.</summary>
    protected virtual string PlaceOf(FormDeviation deviation, FormElement? element) => deviation.Element;

    private Breach BreachOf(FormDeviation deviation, FormElement? element, AuditedReport report) => new()
    {
        Rule = this,
        Subject = deviation.Element,
        Printed = deviation.Printed,
        Place = deviation.Place,
        Slots = Breach.Fill([("printed", BilingualText.Same(deviation.Printed)), .. Slots(deviation, element, report)]),
    };
}
