using Disclosure.Messages;

namespace Disclosure.Reports.Dossiers;

/// <summary>Names the reports of a dossier in a message: by year where it is known, units by name.</summary>
internal static class ReportNames
{
    /// <summary>The name of a report.</summary>
    /// <param name="slot">The report.</param>
    /// <param name="dossier">The dossier in which it stands; null where none is meant in particular.</param>
    public static BilingualText Of(ReportSlot slot, Dossier? dossier) =>
        dossier?.Find(slot)?.Name ?? Of(slot.Role, slot.IsSubject ? dossier?.Subject.Year : null, unit: null);

    /// <summary>The name of a report.</summary>
    /// <param name="role">Its role.</param>
    /// <param name="year">Its year, where it is known.</param>
    /// <param name="unit">The unit that a child reports for, where one is meant in particular.</param>
    public static BilingualText Of(ReportRole role, int? year, string? unit) => role switch
    {
        ReportRole.Child => unit is null ? new BilingualText("所属单位", "a unit") : BilingualText.Same(unit),
        ReportRole.Ledger => new BilingualText("台账", "the ledger"),
        ReportRole.Text => new BilingualText("报告正文", "the text"),
        ReportRole.OtherVersion => year is int published
            ? new BilingualText($"{published} 年度报告的另一版本", $"the other version of the {published} report")
            : new BilingualText("另一版本", "the other version"),
        _ when year is int known => new BilingualText($"{known} 年度报告", $"the {known} report"),
        ReportRole.PriorYear => new BilingualText("上年度报告", "last year's report"),
        ReportRole.FollowingYear => new BilingualText("下年度报告", "next year's report"),
        ReportRole.EarlierYear => new BilingualText("以前年度报告", "an earlier report"),
        _ => new BilingualText("本年度报告", "this report"),
    };

    /// <summary>The name of a cell of a dossier, with its report where that is not the subject.</summary>
    public static BilingualText Of(ReportCell cell, Dossier dossier) => Within(dossier.Find(cell.Report)?.Name, cell.Cell.Name);

    /// <summary>A name behind that of its report, where that is not the subject.</summary>
    public static BilingualText Within(BilingualText? report, BilingualText name) =>
        report is null ? name : new BilingualText($"{report.Chinese} {name.Chinese}", $"{name.English} of {report.English}");
}
