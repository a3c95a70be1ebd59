using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6017: every adjustment explains something. One in which nothing moved says so itself.</summary>
internal sealed class AdjustmentsExplainBreaks : Rule
{
    private static readonly Rule[] Explained = [.. CarryOver.All, .. Stocks.All];

    [SetsRequiredMembers]
    public AdjustmentsExplainBreaks()
    {
        Id = "DC6017";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.CarryOver;
        Statement = new BilingualText(
            "调整文件中的每一项都说明了一处不符。",
            "Every entry of the adjustments file explains something that does not hold without it.");
        Message = new MessageTemplate(
            "调整文件中 {year} 年度的一项没有说明任何不符：{adjustment}；{advice}。",
            "An entry of the adjustments file for {year} explains nothing: {adjustment}. {advice}.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        var dossier = report.Dossier;
        for (var i = 0; i < dossier.Adjustments.Count; i++)
        {
            var adjustment = dossier.Adjustments[i];
            if (adjustment.IsOfSizeZero) continue;
            answers.PassUnless(this, RuleSubject.Adjustments, Explains(adjustment, report) ? null : new Breach
            {
                Rule = this,
                Subject = RuleSubject.Adjustments,
                Printed = $"{adjustment.Year} {adjustment.Summary.Chinese}",
                Slots = Breach.Fill(("year", NumberText.Of(adjustment.Year)), ("adjustment", adjustment.Summary), ("advice", AdviceOn(adjustment))),
            });
        }
    }

    internal override bool IsOverSeveralReports => true;

    internal override bool IsAskedOf(DossierShape shape) => true;

    internal override HeldInstances? Screen(AuditedReport report) => report.Dossier.Adjustments.Count == 0 ? new HeldInstances(0) : null;

    private static bool Explains(Adjustment adjustment, AuditedReport report)
    {
        var dossier = report.Dossier;
        if (adjustment.Cells is { Count: > 0 })
        {
            return adjustment.Year == dossier.Subject.Year && Explained.SelectMany(rule => rule.EquationsIn(dossier.Shape))
                .Where(bound => bound.Opening is { } opening && adjustment.Into(opening.Cell.Path) != 0)
                .Any(bound => MovedFigureRemark.Helps(bound, adjustment.Into(bound.Opening!.Value.Cell.Path), report));
        }

        return adjustment.Kind switch
        {
            AdjustmentKind.Renamed => dossier.Reports.Any(each => adjustment.Others.Any(other => IsOf(each.Authority, other))),
            AdjustmentKind.Corrected => adjustment.Year == dossier.Subject.Year && dossier.Shape.Has(ReportRole.OtherVersion),
            AdjustmentKind.Founded or AdjustmentKind.Abolished => ExplainsAbsence(adjustment, dossier),
            _ => false,
        };
    }

    private static BilingualText AdviceOn(Adjustment adjustment) => adjustment.Cells is null && adjustment.IsBetweenOrgans
        ? new BilingualText(
            "未给出数量（cells），所需的其他机关的报告也不全，请补充其一",
            "It gives no figures (cells), and the reports of the other organs from which they follow are not all there: add one or the other")
        : new BilingualText("请核对年度、机关和数量，或删去", "Check its year, organ and figures, or take it out");

    private static bool IsOf(string? authority, string name) => AuthorityName.Plain(authority) == AuthorityName.Plain(name);

    // The organ was not there before its first report, after its last, or in a gap between.
    private static bool ExplainsAbsence(Adjustment adjustment, Dossier dossier)
    {
        var years = dossier.Reports.Select(each => each.Year).OfType<int>().ToHashSet();
        var founded = adjustment.Kind == AdjustmentKind.Founded;
        return founded ? !years.Contains(adjustment.Year - 1) : !years.Contains(adjustment.Year);
    }
}
