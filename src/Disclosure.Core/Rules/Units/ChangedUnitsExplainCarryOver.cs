using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Units;

namespace Disclosure.Rules.Units;

/// <summary>DC7012: what a sum carries over differs from what last year's carried forward by what units brought that joined, or took that left.</summary>
internal sealed class ChangedUnitsExplainCarryOver : UnitsRule
{
    private static readonly CellKey Over = CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, ApplicantKind.Total);
    private static readonly CellKey Forward = CellKey.Of(ApplicationRow.CarriedForwardToNextYear, ApplicantKind.Total);

    [SetsRequiredMembers]
    public ChangedUnitsExplainCarryOver()
    {
        Id = "DC7012";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Reorganisation;
        Statement = new BilingualText(
            "汇总报告上年结转与上年汇总报告结转下年度的差额，不是因单位增减而起的；是的，予以说明。",
            "Where a sum carries over more or less than last year's carried forward, it is not because units joined or left; where it is, that is told.");
        Message = new MessageTemplate(
            "汇总的上年结转比上年汇总报告的结转{more} {gap} 件（DC6001），恰好是单位增减带来的差额：增加{joined}，减少{left}。",
            "The sum carries over {gap} {more} than last year's carried forward (DC6001), which is what units brought or took: joined {joined}; left {left}.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        var dossier = sum.Report.Dossier;
        if (dossier.PriorUnits is not { } prior || dossier.ReportIn(ReportSlot.PriorYear) is not { } before) return;
        var gap = sum.Report.Report.CountIn(Over) - before.CountIn(Forward);
        var change = new UnitChange(sum.Placement, prior);
        answers.PassUnless(this, RuleSubject.Report, gap is null or 0 || gap != change.Brought ? null : BreachOf(
            "",
            ("gap", NumberText.Of(Math.Abs(gap.Value))),
            ("more", gap > 0 ? new BilingualText("多", "more") : new BilingualText("少", "fewer")),
            ("joined", Named(change.Joined)),
            ("left", Named(change.Left))));
    }

    private static BilingualText Named(IReadOnlyList<(Unit Unit, long? Open)> units) => units.Count == 0
        ? new BilingualText("无", "none")
        : new BilingualText(
            string.Join('、', units.Select(each => $"{each.Unit}（{each.Open} 件）")), string.Join(", ", units.Select(each => $"{each.Unit} ({each.Open})")));
}
