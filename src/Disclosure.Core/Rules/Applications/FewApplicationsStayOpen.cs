using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules.Equations;
using static Disclosure.Forms.ApplicationRow;

namespace Disclosure.Rules.Applications;

/// <summary>DC3102: only a part of what was received is still open.</summary>
internal sealed class FewApplicationsStayOpen : ImpliedRule
{
    [SetsRequiredMembers]
    public FewApplicationsStayOpen()
    {
        Id = "DC3102";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.TimeToAnswer;
        Statement = new BilingualText(
            "结转下年度的申请只占本年新收的一部分：只有年末收到的才可能尚未办结。",
            "Only a part of the applications received is carried forward: those that came late in the year.");
        Message = new MessageTemplate(
            "本年新收 {received} 件，结转下年度 {open} 件，超过 {percent}%；请核对结转数。{notes}",
            "{open} applications are carried forward, more than {percent} percent of the {received} received in the year. {notes}");
    }

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        if (form.Find(CellKey.Of(ReceivedThisYear, ApplicantKind.Total)) is not { } received) yield break;
        if (form.Find(CellKey.Of(CarriedForwardToNextYear, ApplicantKind.Total)) is not { } open) yield break;
        var percent = thresholds.OpenShareInPercent;
        yield return new Implication(
            Then: ShareEquation.AtMost(open, percent, received),
            If: new Equation(open.Row, [received], Relation.AtLeast, [], thresholds.ShareBaseInApplications))
        {
            Slots = report => [("received", FigureAt(received, report)), ("open", FigureAt(open, report)), ("percent", NumberText.Of(percent))],
        };
    }
}
