using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1102: the sections stand in order under their own numbers.</summary>
internal sealed class SectionsAreNumberedInOrder : SectionRule
{
    [SetsRequiredMembers]
    public SectionsAreNumberedInOrder()
        : base([RuleSubject.Sections], [RuleSubject.Sections])
    {
        Id = "DC1102";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "六个部分按一至六的顺序编号。",
            "The sections are numbered 一 to 六, in order.");
        Message = new MessageTemplate(
            "各部分应按规定的编号和顺序排列，本报告的排列是：{actual}。",
            "The sections should stand in order under their own numbers; this report has: {actual}.");
    }

    protected override void Answer(IReadOnlyList<ReportSection> sections, RuleAnswers answers)
    {
        var printed = sections.Where(section => section.Statutory is not null).ToList();
        if (printed.Count == 0)
        {
            answers.DoesNotApply(this, RuleSubject.Sections);
            return;
        }

        var numbers = printed.ConvertAll(section => section.Statutory!.Number);
        var isInOrder = numbers.SequenceEqual(numbers.Order().Distinct());
        answers.PassUnless(this, RuleSubject.Sections, isInOrder && printed.TrueForAll(IsNumberedAsDue) ? null : new Breach
        {
            Rule = this,
            Subject = RuleSubject.Sections,
            Slots = Breach.Fill(("actual", BilingualText.Same(string.Join('；', printed.Select(SectionHeading.Of))))),
        });
    }

    private static bool IsNumberedAsDue(ReportSection section) => section.Number == section.Statutory!.Number;
}
