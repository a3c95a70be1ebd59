using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1110: a total is filled in where one of its parts is.</summary>
internal sealed class TotalsAreFilledWhereAPartIs : Rule
{
    [SetsRequiredMembers]
    public TotalsAreFilledWhereAPartIs()
    {
        Id = "DC1110";
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.Total;
        Statement = new BilingualText(
            "有分项已填的，总计不得空白。",
            "Where a part is filled in, its total is not blank.");
        Message = new MessageTemplate(
            "“{cell}”是总计，已填的分项合计为 {sum}，但总计{met}。",
            "“{cell}” is a total; the parts filled in add up to {sum}, but the total {met}.");
    }

    private static readonly BilingualText Blank = new("空白", "is blank");

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var total in report.Form.Totals)
        {
            var figure = report[total.Cell];
            if (figure.State is FigureState.Absent or FigureState.Unreadable)
            {
                answers.CannotTell(this, total.Cell.Path);
                continue;
            }

            var filled = total.Parts.Where(part => report[part].Number is not null).ToList();
            if (figure.IsEmpty && filled.Count == 0 && total.Parts.Any(part => !report[part].IsEmpty))
            {
                answers.CannotTell(this, total.Cell.Path);
                continue;
            }

            answers.PassUnless(this, total.Cell.Path, !figure.IsEmpty || filled.Count == 0 ? null : new Breach
            {
                Rule = this,
                Subject = total.Cell.Path,
                Cells = [new BreachCell(total.Cell, figure), .. filled.Select(part => new BreachCell(part, report[part]))],
                Slots = Breach.Fill(
                    ("cell", total.Cell.Name),
                    ("sum", NumberText.Of(filled.Sum(part => report[part].Number!.Value))),
                    ("met", figure.State == FigureState.Blank ? Blank : new BilingualText($"填的是“{figure}”", $"says “{figure}”"))),
            });
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.IsWhole && report.Digest.Whole.Empty == 0 ? new HeldInstances(report.Form.Totals.Count) : null;
}
