using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;

namespace Disclosure.Rules.Units;

/// <summary>DC7005: the units report in the edition of the sum.</summary>
internal sealed class UnitsShareOneEdition : UnitsRule
{
    [SetsRequiredMembers]
    public UnitsShareOneEdition()
    {
        Id = "DC7005";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "各单位的报告与汇总报告用同一版本的表格。",
            "The units report in the same edition of the form as the sum.");
        Message = new MessageTemplate(
            "汇总报告用{edition}，{count} 个单位用其他版本，所缺的格无法相加：{units}。",
            "The sum is in the {edition}; units in another edition, whose cells cannot all be added: {count}, {units}.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        var form = sum.Report.Form;
        var others = sum.Placement.Units.Where(unit => unit.Report is { } report && report.Report.Form != form).Select(unit => unit.Unit).ToList();
        answers.PassUnless(this, RuleSubject.Edition, others.Count == 0 ? null : new Breach
        {
            Rule = this,
            Subject = RuleSubject.Edition,
            Slots = Breach.Fill(("edition", form.Name), ("count", NumberText.Of(others.Count)), ("units", Listed(others))),
        });
    }
}
