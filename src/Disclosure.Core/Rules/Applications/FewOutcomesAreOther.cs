using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules.Equations;
using static Disclosure.Forms.ApplicationRow;

namespace Disclosure.Rules.Applications;

/// <summary>DC3103: the residual row holds only a part of the outcomes.</summary>
internal sealed class FewOutcomesAreOther : ImpliedRule
{
    [SetsRequiredMembers]
    public FewOutcomesAreOther()
    {
        Id = "DC3103";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Experience;
        Statement = new BilingualText(
            "归入“其他”的办理结果只占办理结果总计的一小部分。",
            "Only a small part of the outcomes is booked as other.");
        Message = new MessageTemplate(
            "“{where}”一行为 {other} 件，超过办理结果总计 {disposed} 件的 {percent}%；请核对是否有更贴切的办理结果。{notes}",
            "Row “{where}”: {other} outcomes, more than {percent} percent of the {disposed} disposed of; another row may fit better. {notes}");
    }

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        // 3.其他 where an edition divides （六）其他处理, else that row itself.
        var other = form.Find(CellKey.Of(OtherReason, ApplicantKind.Total)) ?? form.Find(CellKey.Of(OtherHandling, ApplicantKind.Total));
        var disposed = form.Find(CellKey.Of(TotalDisposed, ApplicantKind.Total));
        if (other is null || disposed is null) yield break;
        var percent = thresholds.OtherShareInPercent;
        yield return new Implication(
            Then: ShareEquation.AtMost(other, percent, disposed),
            If: new Equation(other.Row, [disposed], Relation.AtLeast, [], thresholds.ShareBaseInApplications))
        {
            Slots = report =>
            [
                ("where", new BilingualText(other.Row.Address, other.Row.Name.English)),
                ("other", FigureAt(other, report)),
                ("disposed", FigureAt(disposed, report)),
                ("percent", NumberText.Of(percent)),
            ],
        };
    }
}
