using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1104: there is no section beyond the six.</summary>
internal sealed class NoFurtherSectionsAreAdded : SectionRule
{
    [SetsRequiredMembers]
    public NoFurtherSectionsAreAdded()
        : base([RuleSubject.Sections], [RuleSubject.Sections])
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

    protected override void Answer(IReadOnlyList<ReportSection> sections, RuleAnswers answers)
    {
        var further = sections.Where(section => section.Statutory is null).Select(SectionHeading.Of).Distinct().ToList();
        if (sections.Count == 0) answers.DoesNotApply(this, RuleSubject.Sections);
        else if (further.Count == 0) answers.Pass(this, RuleSubject.Sections);
        foreach (var heading in further)
        {
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = RuleSubject.Sections,
                Printed = heading,
                Slots = Breach.Fill(("printed", BilingualText.Same(heading))),
            });
        }
    }
}
