using Disclosure.Reports;

namespace Disclosure.Rules;

/// <summary>A rule for the sections of text. It holds where just the six are there, each with its number and its official title, in order.</summary>
/// <param name="subjects">What is in question in such a report.</param>
/// <param name="unknown">What does not apply in a report of which no sections are known.</param>
internal abstract class SectionRule(IReadOnlyList<string> subjects, IReadOnlyList<string> unknown) : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        if (report.Report.Sections is { } sections)
        {
            Answer(sections, answers);
            return;
        }

        foreach (var subject in unknown) answers.DoesNotApply(this, subject);
    }

    internal sealed override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Sections is null ? new HeldInstances(0, unknown.Count)
        : report.Digest.HasOfficialSections ? new HeldInstances(subjects.Count)
        : null;

    /// <summary>Answers for the sections of a report.</summary>
    protected abstract void Answer(IReadOnlyList<ReportSection> sections, RuleAnswers answers);
}
