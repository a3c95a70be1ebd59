using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;

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
        Message = new MessageTemplate("{what}：{which}。", "{what}: {which}.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        var placement = sum.Placement;
        var missing = placement.Missing.ToList();
        if (placement.List is not null)
        {
            answers.PassUnless(this, RuleSubject.Report, missing.Count == 0 ? null : BreachOf(
                "missing",
                ("what", new BilingualText($"缺 {missing.Count} 个单位的报告", $"Units without a report: {missing.Count}")),
                ("which", Listed(missing))));
        }

        foreach (var unlisted in placement.Unlisted)
        {
            var report = unlisted.Report;
            answers.Fail(BreachOf(
                $"unlisted {report.Report.Authority} {report.Report.Year}",
                ("what", new BilingualText($"“{report.Report.Authority ?? report.ToString()}”的报告没有计入", $"The report of “{report.Report.Authority ?? report.ToString()}” is not added")),
                ("which", unlisted.Reason)));
        }

        foreach (var doubled in placement.Units.Where(unit => unit.Versions.Count > 0))
        {
            answers.Fail(BreachOf(
                $"doubled {doubled.Unit.Name}",
                ("what", new BilingualText($"“{doubled.Unit}”交了 {doubled.Versions.Count + 1} 份报告", $"“{doubled.Unit}” handed in more than one report, {doubled.Versions.Count + 1}")),
                ("which", new BilingualText($"计入的是 {doubled.Report}", $"{doubled.Report} is the one that is added"))));
        }
    }
}
