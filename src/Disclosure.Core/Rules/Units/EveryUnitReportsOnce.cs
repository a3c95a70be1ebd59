using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Units;

namespace Disclosure.Rules.Units;

/// <summary>DC7004: every unit of the list has one report of the year, and no other report is there.</summary>
internal sealed class EveryUnitReportsOnce : UnitsRule
{
    [SetsRequiredMembers]
    public EveryUnitReportsOnce()
    {
        Id = "DC7004";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Scope;
        Statement = new BilingualText(
            "名单上的每个单位恰有一份本年度的报告，没有名单以外、重复或已包含在其他单位之中的报告。",
            "Every unit of the list has exactly one report of the year; none is unlisted, doubled or part of another.");
        Message = new MessageTemplate("各单位报送情况：{told}。", "What the units handed in: {told}.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        var placement = sum.Placement;
        var missing = placement.Missing.ToList();
        if (placement.List is not null) answers.PassUnless(this, RuleSubject.Report, missing.Count == 0 ? null : Told("missing", MissingOnes(missing)));
        foreach (var unlisted in placement.Unlisted)
        {
            var name = unlisted.Report.Report.Authority ?? unlisted.Report.ToString();
            answers.Fail(Told($"unlisted {name} {unlisted.Report.Year}", new BilingualText(
                $"“{name}”的报告没有计入，{unlisted.Reason.Chinese}", $"the report of “{name}” is not added, since {unlisted.Reason.English}")));
        }

        foreach (var doubled in placement.Units.Where(unit => unit.Versions.Count > 0))
        {
            var count = doubled.Versions.Count + 1;
            answers.Fail(Told($"doubled {doubled.Unit}", new BilingualText(
                $"“{doubled.Unit}”交了 {count} 份报告，计入的是 {doubled.Report}",
                $"more than one report of “{doubled.Unit}” ({count}), of which {doubled.Report} is added")));
        }
    }

    private static BilingualText MissingOnes(List<Unit> missing)
    {
        var names = Listed(missing);
        return new BilingualText($"缺 {missing.Count} 个单位的报告，即{names.Chinese}", $"units without a report ({missing.Count}): {names.English}");
    }

    private Breach Told(string printed, BilingualText told) => BreachOf(printed, ("told", told));
}
