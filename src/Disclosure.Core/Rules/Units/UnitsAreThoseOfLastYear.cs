using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Units;

namespace Disclosure.Rules.Units;

/// <summary>DC7006: the units are those of last year; what changed is told with what it carried forward.</summary>
internal sealed class UnitsAreThoseOfLastYear : UnitsRule
{
    [SetsRequiredMembers]
    public UnitsAreThoseOfLastYear()
    {
        Id = "DC7006";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Reorganisation;
        Statement = new BilingualText(
            "本年度汇总的单位与上年度相同；有增减的，列出其上年结转的申请。",
            "The units that are added are those of last year; those that joined or left are told with what they carried forward.");
        Message = new MessageTemplate(
            "与上年度相比，汇总的单位有变化。{joined}{left}",
            "The units are not those of last year. {joined} {left}");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        if (sum.Report.Dossier.PriorUnits is not { } prior) return;
        var change = new UnitChange(sum.Placement, prior);
        answers.PassUnless(this, RuleSubject.Report, change.IsNone ? null : BreachOf(
            "",
            ("joined", Of(change.Joined, new BilingualText("增加", "Joined"))),
            ("left", Of(change.Left, new BilingualText("减少", "Left")))));
    }

    private static BilingualText Of(IReadOnlyList<(Unit Unit, long? Open)> units, BilingualText what)
    {
        if (units.Count == 0) return BilingualText.Same("");
        return new BilingualText(
            $"{what.Chinese}：{string.Join('、', units.Select(each => each.Open is { } open ? $"{each.Unit}（上年结转 {open} 件）" : $"{each.Unit}"))}。",
            $"{what.English}: {string.Join(", ", units.Select(each => each.Open is { } open ? $"{each.Unit} (carried forward {open})" : $"{each.Unit}"))}.");
    }
}
