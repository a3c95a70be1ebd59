using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1103: section titles are the official ones.</summary>
internal sealed class SectionTitlesAreOfficial : Rule
{
    [SetsRequiredMembers]
    public SectionTitlesAreOfficial()
    {
        Id = "DC1103";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "各部分的标题与规定用语一致。",
            "The sections bear the official titles.");
        Message = new MessageTemplate(
            "第{number}部分的标题写作“{met}”，规定标题是“{right}”。",
            "The title of section {number} reads “{met}”; the official one is “{right}”.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var section in (report.Report.Sections ?? []).DistinctBy(section => (section.Statutory, section.Title)))
        {
            if (section.Statutory is not { } statutory) continue;
            answers.PassUnless(this, statutory.Path, statutory.Match(section.Title) == LabelMatch.Official ? null : new Breach
            {
                Rule = this,
                Subject = statutory.Path,
                Printed = section.Title,
                Slots = Breach.Fill(
                    ("number", BilingualText.Same(FormSection.Numeral(statutory.Number))),
                    ("met", BilingualText.Same(section.Title)),
                    ("right", BilingualText.Same(statutory.Label.Chinese))),
            });
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Sections is null ? new HeldInstances(0)
        : report.Digest.HasOfficialSections ? new HeldInstances(FormSection.All.Count)
        : null;
}
