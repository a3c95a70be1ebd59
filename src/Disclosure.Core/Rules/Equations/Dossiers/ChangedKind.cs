using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>Tells where open applications of one kind of applicant are booked under another in the new year, their number being the same.</summary>
internal static class ChangedKind
{
    public static BreachRemark? Of(AuditedReport report, Breach breach)
    {
        var (later, earlier) = (breach.Equation!.Terms[0].Report, breach.Equation.Terms[1].Report);
        if (Difference(report.Dossier, later, earlier, ApplicantKind.Total) != 0) return null;
        var moved = Enum.GetValues<ApplicantKind>().Where(kind => kind != ApplicantKind.Total)
            .Select(kind => (Kind: kind, Difference: Difference(report.Dossier, later, earlier, kind)))
            .Where(kind => kind.Difference != 0).OrderBy(kind => kind.Difference).ToList();
        if (moved is not [var less, var more] || less.Difference + more.Difference != 0) return null;
        var form = report.Dossier.ReportIn(later)!.Form;
        var (from, to, number) = (NameIn(form, less.Kind), NameIn(form, more.Kind), NumberText.Plain((decimal)more.Difference!.Value));
        return new BreachRemark(
            new BilingualText(
                $"两年总计相同，但“{from.Chinese}”少 {number} 件、“{to.Chinese}”多 {number} 件：可能有 {number} 件申请改记了申请人类别。",
                $"The totals agree, but “{from.English}” has {number} fewer and “{to.English}” {number} more: {number} may have changed kind."),
            Explains: false);
    }

    private static Int128? Difference(Dossier dossier, ReportSlot later, ReportSlot earlier, ApplicantKind kind) =>
        (Int128?)dossier.ReportIn(later)?.CountIn(CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, kind))
            - dossier.ReportIn(earlier)?.CountIn(CellKey.Of(ApplicationRow.CarriedForwardToNextYear, kind));

    private static BilingualText NameIn(Form form, ApplicantKind kind) => form.Cell(ApplicationRow.CarriedOverFromPriorYear, kind).Column.Label;
}
