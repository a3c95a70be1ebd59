using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1110: a total is filled in where one of its parts is.</summary>
internal sealed class TotalsAreFilledWhereAPartIs : PartsRule<FormTotal>
{
    [SetsRequiredMembers]
    public TotalsAreFilledWhereAPartIs()
        : base(form => form.Totals, FigureTrait.Absent | FigureTrait.Blank | FigureTrait.NotApplicable | FigureTrait.Unreadable)
    {
        Id = "DC1110";
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.Total;
        Statement = new BilingualText(
            "有分项已填的，总计不得空白。",
            "Where a part is filled in, its total is not blank.");
        Message = new MessageTemplate(
            "“{cell}”是总计，已填的分项合计为 {sum}，但总计{actual}。",
            "“{cell}” is a total; the parts filled in add up to {sum}, but the total {actual}.");
    }

    private static readonly BilingualText Blank = new("空白", "is blank");

    protected override void Answer(FormTotal total, AuditedReport report, RuleAnswers answers)
    {
        var figure = report[total.Cell];
        var filled = total.Parts.Where(part => report[part].Number is not null).ToList();
        var isOpen = figure.State is FigureState.Absent or FigureState.Unreadable
            || (figure.IsEmpty && filled.Count == 0 && total.Parts.Any(part => !report[part].IsEmpty));
        if (isOpen) answers.CannotDecide(this, total.Cell.Path);
        else answers.PassUnless(this, total.Cell.Path, figure.IsEmpty && filled.Count > 0 ? BreachOf(total, filled, report) : null);
    }

    private Breach BreachOf(FormTotal total, List<FormCell> filled, AuditedReport report)
    {
        var figure = report[total.Cell];
        return new Breach
        {
            Rule = this,
            Subject = total.Cell.Path,
            Cells = [new BreachCell(total.Cell, figure), .. filled.Select(part => new BreachCell(part, report[part]))],
            Slots = Breach.Fill(
                ("cell", total.Cell.Name),
                ("sum", NumberText.Of(filled.Sum(part => report[part].Number!.Value))),
                ("actual", figure.State == FigureState.Blank ? Blank : new BilingualText($"填的是“{figure}”", $"says “{figure}”"))),
        };
    }
}
