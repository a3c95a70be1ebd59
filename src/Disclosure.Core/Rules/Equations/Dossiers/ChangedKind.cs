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
        CountIn(dossier, later, CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, kind))
            - CountIn(dossier, earlier, CellKey.Of(ApplicationRow.CarriedForwardToNextYear, kind));

    // A blank adds nothing, as in the total.
    private static Int128? CountIn(Dossier dossier, ReportSlot slot, CellKey key) =>
        dossier.ReportIn(slot) is { } report && report.Form.Find(key) is { } cell ? report[cell].IsEmpty ? 0 : report[cell].Count : null;

    private static BilingualText NameIn(Form form, ApplicantKind kind) => form.Cell(ApplicationRow.CarriedOverFromPriorYear, kind).Column.Label;
}
