using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1102: the sections stand in order under their own numbers.</summary>
internal sealed class SectionsAreNumberedInOrder : Rule
{
    [SetsRequiredMembers]
    public SectionsAreNumberedInOrder()
    {
        Id = "DC1102";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "六个部分按一至六的顺序编号。",
            "The sections are numbered 一 to 六, in order.");
        Message = new MessageTemplate(
            "各部分应按规定的编号和顺序排列，本报告的排列是：{met}。",
            "The sections should stand in order under their own numbers; this report has: {met}.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        const string subject = "sections";
        var printed = report.Report.Sections?.Where(section => section.Statutory is not null).ToList();
        if (printed is null or [])
        {
            answers.DoesNotApply(this, subject);
            return;
        }

        var numbers = printed.Select(section => section.Statutory!.Number).ToList();
        var isInOrder = numbers.SequenceEqual(numbers.Order().Distinct());
        answers.PassUnless(this, subject, isInOrder && printed.All(IsNumberedAsDue) ? null : new Breach
        {
            Rule = this,
            Subject = subject,
            Slots = Breach.Fill(("met", BilingualText.Same(string.Join('；', printed.Select(SectionHeading.Of))))),
        });
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Sections is null ? new HeldInstances(0, 1)
        : report.Digest.HasOfficialSections ? new HeldInstances(1)
        : null;

    private static bool IsNumberedAsDue(ReportSection section) => section.Number == section.Statutory!.Number;
}
