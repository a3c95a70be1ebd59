using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1101: each of the six sections is there.</summary>
internal sealed class AllSixSectionsArePresent : SectionRule
{
    [SetsRequiredMembers]
    public AllSixSectionsArePresent()
        : base([.. FormSection.All.Select(section => section.Path)], [.. FormSection.All.Select(section => section.Path)])
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

    protected override void Answer(IReadOnlyList<ReportSection> sections, RuleAnswers answers)
    {
        foreach (var section in FormSection.All)
        {
            answers.PassUnless(this, section.Path, sections.Any(each => each.Statutory == section) ? null : new Breach
            {
                Rule = this,
                Subject = section.Path,
                Slots = Breach.Fill(("heading", BilingualText.Same(section.Heading)), ("name", section.Label)),
            });
        }
    }
}
