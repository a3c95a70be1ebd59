using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules;

/// <summary>Names the reports of a dossier in a message: by year where it is known, units by name.</summary>
internal static class ReportNames
{
    /// <summary>The name of a report.</summary>
    /// <param name="slot">The report.</param>
    /// <param name="dossier">The dossier in which it stands; null where none is meant in particular.</param>
    public static BilingualText Of(ReportSlot slot, Dossier? dossier) => slot.Role switch
    {
        ReportRole.Child => dossier?.Find(slot)?.Unit is { } unit ? BilingualText.Same(unit) : new BilingualText("所属单位", "a unit"),
        ReportRole.Ledger => new BilingualText("台账", "the ledger"),
        ReportRole.Text => new BilingualText("报告正文", "the text"),
        _ when dossier?.ReportIn(slot)?.Year is int year => new BilingualText($"{year} 年度报告", $"the {year} report"),
        ReportRole.PriorYear => new BilingualText("上年度报告", "last year's report"),
        ReportRole.FollowingYear => new BilingualText("下年度报告", "next year's report"),
        _ => new BilingualText("本年度报告", "this report"),
    };

    /// <summary>A name behind that of its report, where that is not the subject.</summary>
    public static BilingualText Within(ReportSlot slot, Dossier? dossier, BilingualText name)
    {
        if (slot.IsSubject) return name;
        var report = Of(slot, dossier);
        return new BilingualText($"{report.Chinese} {name.Chinese}", $"{name.English} of {report.English}");
    }
}
