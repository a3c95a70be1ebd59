using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1111: no part is blank where its total needs it.</summary>
internal sealed class PartsAreFilledWhereTheTotalNeedsThem : PartsRule<FormTotal>
{
    [SetsRequiredMembers]
    public PartsAreFilledWhereTheTotalNeedsThem()
        : base(
            form => form.Totals,
            FigureTrait.Absent | FigureTrait.Blank | FigureTrait.NotApplicable | FigureTrait.Unreadable | FigureTrait.Fractional)
    {
        Id = "DC1111";
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Total;
        Statement = new BilingualText(
            "总计大于已填分项之和的，分项没有空白。",
            "Where a total exceeds the parts filled in, no part is blank.");
        Message = new MessageTemplate(
            "“{cell}”为 {total}，已填的分项之和为 {sum}，还差 {gap}，而下列分项空白：{blanks}。",
            "“{cell}” is {total}, but the parts filled in add up to {sum}, which is {gap} short, and these parts are blank: {blanks}.");
    }

    protected override void Answer(FormTotal total, AuditedReport report, RuleAnswers answers)
    {
        var isReadable = total.Parts.All(part => report[part].IsEmpty || report[part].Count is not null);
        if (!isReadable || (report[total.Cell].Count is null && !report[total.Cell].IsEmpty)) answers.CannotDecide(this, total.Cell.Path);
        else answers.PassUnless(this, total.Cell.Path, BreachOf(total, report));
    }

    private Breach? BreachOf(FormTotal total, AuditedReport report)
    {
        var blanks = total.Parts.Where(part => report[part].IsEmpty).ToList();
        var sum = total.Parts.Sum(part => report[part].Number ?? 0);
        if (report[total.Cell].Number is not decimal due || due <= sum || blanks.Count == 0) return null;
        return new Breach
        {
            Rule = this,
            Subject = total.Cell.Path,
            Cells = [.. blanks.Prepend(total.Cell).Select(cell => new BreachCell(cell, report[cell]))],
            Slots = Breach.Fill(
                ("cell", total.Cell.Name),
                ("total", NumberText.Of(due)),
                ("sum", NumberText.Of(sum)),
                ("gap", NumberText.Of(due - sum)),
                ("blanks", CellNames.List(blanks, total.Parts))),
        };
    }
}
