using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Units;

/// <summary>DC7010: no unit has the figures of another.</summary>
internal sealed class UnitsHaveFiguresOfTheirOwn : UnitsRule
{
    [SetsRequiredMembers]
    public UnitsHaveFiguresOfTheirOwn()
    {
        Id = "DC7010";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Care;
        Statement = new BilingualText(
            "没有两个单位的非零数字完全相同。",
            "No two units have the same figures in every cell that is not 0.");
        Message = new MessageTemplate(
            "{units}的 {count} 个非零数字完全相同，请核对是否把同一份报告以不同名称交了两次。",
            "{units} have the same figures in all cells other than 0 ({count}); one report may have been sent under two names.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        var least = sum.Report.Options.Thresholds.RepeatedFigures;
        var alike = sum.Placement.Units.Where(unit => unit.Report is not null)
            .Select(unit => (unit.Unit, Key: KeyOf(unit.Report!.Report), Count: CountOf(unit.Report.Report)))
            .Where(unit => unit.Count >= least)
            .GroupBy(unit => unit.Key).Where(same => same.Count() > 1).ToList();
        if (alike.Count == 0) answers.Pass(this, RuleSubject.Tables);
        foreach (var same in alike)
        {
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = RuleSubject.Tables,
                Printed = string.Join(' ', same.Select(unit => unit.Unit.Name)),
                Slots = Breach.Fill(("units", Listed(same.Select(unit => unit.Unit))), ("count", NumberText.Of(same.First().Count))),
            });
        }
    }

    private static int CountOf(AnnualDisclosureReport report) => report.Figures.Count(figure => figure.Number is not (null or 0));

    // Equal for reports of one edition whose cells that are not 0 are equal; it names no figure to anybody.
    private static FigureKey KeyOf(AnnualDisclosureReport report) => new(report);
}
