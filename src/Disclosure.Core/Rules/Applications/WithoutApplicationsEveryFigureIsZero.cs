using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules.Applications;

/// <summary>DC3109: where nothing was received or carried over, every other figure is 0.</summary>
internal sealed class WithoutApplicationsEveryFigureIsZero : ImpliedRule
{
    private static readonly string[] Taken = [FormKey.Of(ApplicationRow.ReceivedThisYear), FormKey.Of(ApplicationRow.CarriedOverFromPriorYear)];

    [SetsRequiredMembers]
    public WithoutApplicationsEveryFigureIsZero()
    {
        Id = "DC3109";
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.PrintedIdentity;
        Statement = new BilingualText(
            "本年新收与上年结转各列均为 0 的，该表其他各格也为 0。",
            "Where nothing was received and nothing carried over, every other figure of the table is 0.");
        Message = new MessageTemplate(
            "本年新收与上年结转各列均为 0，但下列各格不为 0：{cells}。{notes}",
            "Nothing was received and nothing carried over, but these cells are not 0: {cells}. {notes}");
    }

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        var table = form.Table(SectionKind.Applications);
        var taken = table.Cells.Where(cell => Taken.Contains(cell.Row.Key)).ToList();
        var rest = table.Cells.Except(taken).ToList();
        yield return new Implication(
            Then: new Equation(table, rest, Relation.AtMost, []),
            If: new Equation(table, taken, Relation.AtMost, []))
        {
            Slots = report => [("cells", CellNames.Figures(rest.FindAll(cell => report[cell].Number is not (null or 0)), report.Report))],
        };
    }
}
