using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules.Cases;

/// <summary>DC4004: from 2024 on, suits over refusals go through reconsideration first.</summary>
internal sealed class DirectSuitsConcernNoRefusals : ImpliedRule
{
    private const int FirstYearOfMandatoryReconsideration = 2024;

    [SetsRequiredMembers]
    public DirectSuitsConcernNoRefusals()
    {
        Id = "DC4004";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = new BilingualText(
            "《行政复议法》（2023年修订）第二十三条第一款第（四）项，2024年1月1日起施行",
            "Administrative Reconsideration Law (2023 revision), Art. 23(1)(4), in force from 1 January 2024");
        Statement = new BilingualText(
            "2024年度起，不服不予公开决定的应先申请行政复议，未经复议直接起诉的案件不涉及不予公开。",
            "From report year 2024 on, suits brought without reconsideration do not concern refusals to disclose, which go to reconsideration first.");
        Message = new MessageTemplate(
            "“{where}”为 {count} 件；不予公开（《政府信息公开条例》第十四至十六条）须先复议，请核对这些案件所涉是否为其他办理结果。{notes}",
            "“{where}” is {count}; refusals under Art. 14 to 16 of the Regulation go to reconsideration first, "
                + "so these suits should concern other outcomes. {notes}");
    }

    internal override bool? IsConcerned(AnnualDisclosureReport report) => report.Year is int year ? year >= FirstYearOfMandatoryReconsideration : null;

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        if (form.Find(CellKey.Of(CaseTrack.DirectLitigation, CaseOutcome.Total)) is not { } cell) yield break;
        yield return new Implication(new Equation(cell.Block, [cell], Relation.AtMost, []))
        {
            Slots = report => [("where", cell.Name), ("count", FigureAt(cell, report))],
        };
    }
}
