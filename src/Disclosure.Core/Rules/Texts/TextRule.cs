using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Texts;

/// <summary>
/// A rule on what the text of a report says. It is asked only where the text stands beside the report (<see cref="NarrativeAudit"/>), and neither
/// asked nor counted elsewhere, so that an audit of figures alone looks at no text. None is ever an error.
/// </summary>
internal abstract class TextRule : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        if (report.Dossier.Find(ReportSlot.Text)?.Narrative is { } narrative) AnswerFor(narrative, report, answers);
    }

    internal sealed override bool IsOverSeveralReports => true;

    internal sealed override bool IsOnText => true;

    internal sealed override bool IsAskedOf(DossierShape shape) => shape.Has(ReportRole.Text);

    /// <summary>Answers for what a text says beside its report.</summary>
    /// <param name="narrative">The text.</param>
    /// <param name="report">The report as the audit reads it.</param>
    /// <param name="answers">Where the answers go.</param>
    protected abstract void AnswerFor(ReportNarrative narrative, AuditedReport report, RuleAnswers answers);

    /// <summary>A breach that quotes the text and stands at its place.</summary>
    /// <param name="subject">The path of what is in question: a cell, a section, the report.</param>
    /// <param name="passage">The words.</param>
    /// <param name="cells">The cells on which it rests; none where it rests on the text alone.</param>
    /// <param name="slots">What fills the slots of the message.</param>
    protected Breach BreachAt(string subject, TextPassage passage, IReadOnlyList<BreachCell> cells, params (string Name, BilingualText Text)[] slots) => new()
    {
        Rule = this,
        Subject = subject,
        Printed = passage.Text,
        Passage = passage,
        Cells = cells,
        Slots = Breach.Fill(slots),
    };
}
