using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1104: there is no section beyond the six.</summary>
internal sealed class NoFurtherSectionsAreAdded : Rule
{
    [SetsRequiredMembers]
    public NoFurtherSectionsAreAdded()
    {
        Id = "DC1104";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "报告没有六个部分以外的一级标题。",
            "The report has no section beyond the six.");
        Message = new MessageTemplate(
            "“{printed}”不是规定的六个部分之一；其内容宜并入相应部分。",
            "“{printed}” is none of the six sections; what it says belongs into one of them.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        const string subject = "sections";
        if (report.Report.Sections is not { Count: > 0 } sections)
        {
            answers.DoesNotApply(this, subject);
            return;
        }

        var further = sections.Where(section => section.Statutory is null).Select(SectionHeading.Of).Distinct().ToList();
        if (further.Count == 0) answers.Pass(this, subject);
        foreach (var heading in further)
        {
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = subject,
                Printed = heading,
                Slots = Breach.Fill(("printed", BilingualText.Same(heading))),
            });
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Sections is null ? new HeldInstances(0, 1)
        : report.Digest.HasOfficialSections ? new HeldInstances(1)
        : null;
}
