using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1103: section titles are the official ones.</summary>
internal sealed class SectionTitlesAreOfficial : SectionRule
{
    [SetsRequiredMembers]
    public SectionTitlesAreOfficial()
        : base([.. FormSection.All.Select(section => section.Path)], [])
    {
        Id = "DC1103";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "各部分的标题与规定用语一致。",
            "The sections bear the official titles.");
        Message = new MessageTemplate(
            "第{number}部分的标题写作“{actual}”，规定标题是“{expected}”。",
            "The title of section {number} reads “{actual}”; the official one is “{expected}”.");
    }

    protected override void Answer(IReadOnlyList<ReportSection> sections, RuleAnswers answers)
    {
        foreach (var section in sections.DistinctBy(section => (section.Statutory, section.Title)))
        {
            if (section.Statutory is not { } statutory) continue;
            answers.PassUnless(this, statutory.Path, statutory.Match(section.Title) == LabelMatch.Official ? null : new Breach
            {
                Rule = this,
                Subject = statutory.Path,
                Printed = section.Title,
                Slots = Breach.Fill(
                    ("number", BilingualText.Same(FormSection.Numeral(statutory.Number))),
                    ("actual", BilingualText.Same(section.Title)),
                    ("expected", BilingualText.Same(statutory.Label.Chinese))),
            });
        }
    }
}
