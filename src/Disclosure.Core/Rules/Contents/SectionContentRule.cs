using Disclosure.Forms;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>A rule on what one statutory section has to say. A report without the section is not concerned: that it is missing is told once.</summary>
/// <param name="kind">The section.</param>
internal abstract class SectionContentRule(SectionKind kind) : ContentRule
{
    /// <summary>The path of the section.</summary>
    protected string Subject { get; } = FormSection.Of(kind).Path;

    protected sealed override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        if (!text.Has(kind) || !IsConcerned(report)) answers.DoesNotApply(this, Subject);
        else AnswerForSection(text, report, answers);
    }

    /// <summary>Whether the rule concerns a report that has the section.</summary>
    protected virtual bool IsConcerned(AuditedReport report) => true;

    /// <summary>Answers for a report that has the section.</summary>
    protected abstract void AnswerForSection(ReportText text, AuditedReport report, RuleAnswers answers);
}
