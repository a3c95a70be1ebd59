using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1101: each of the six sections is there.</summary>
internal sealed class AllSixSectionsArePresent : Rule
{
    [SetsRequiredMembers]
    public AllSixSectionsArePresent()
    {
        Id = "DC1101";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "报告包含一至六全部六个部分。",
            "The report has all six sections.");
        Message = new MessageTemplate(
            "报告缺少“{heading}”这一部分。",
            "The section “{heading}” ({name}) is missing.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var section in FormSection.All)
        {
            if (report.Report.Sections is not { } sections)
            {
                answers.DoesNotApply(this, section.Path);
                continue;
            }

            answers.PassUnless(this, section.Path, sections.Any(each => each.Statutory == section) ? null : new Breach
            {
                Rule = this,
                Subject = section.Path,
                Slots = Breach.Fill(("heading", BilingualText.Same(section.Heading)), ("name", section.Label)),
            });
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Sections is null ? new HeldInstances(0, FormSection.All.Count)
        : report.Digest.HasOfficialSections ? new HeldInstances(FormSection.All.Count)
        : null;
}
