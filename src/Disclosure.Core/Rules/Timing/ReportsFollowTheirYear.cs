using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Timing;

/// <summary>DC9004: no report is signed or published before its year is over.</summary>
internal sealed class ReportsFollowTheirYear : SingleRule
{
    [SetsRequiredMembers]
    public ReportsFollowTheirYear()
    {
        Id = "DC9004";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("统计期限为报告年度的1月1日至12月31日", "The figures are those from 1 January to 31 December of the report year");
        Statement = new BilingualText(
            "年度报告的落款和公布日期在报告年度结束之后。",
            "A report is signed and published after its year has ended.");
        Message = new MessageTemplate(
            "{what}是{date}，这时{year}年度还没有结束；请核对日期或报告年度。",
            "The {what} is {date}, when {year} had not ended; see whether the date or the year is wrong.");
    }

    protected override string SubjectIn(Form form) => RuleSubject.Publication;

    protected override RuleVerdict Decide(AuditedReport report)
    {
        var (published, signed) = (report.Report.PublishedOn, report.Report.SignedOn);
        if (report.Report.Year is not int year || (published ?? signed) is null) return RuleVerdict.NotApplicable;
        return IsEarly(published, year) || IsEarly(signed, year) ? RuleVerdict.Fail : RuleVerdict.Pass;
    }

    protected override Breach BreachIn(AuditedReport report)
    {
        var year = report.Report.Year!.Value;
        var isPublished = IsEarly(report.Report.PublishedOn, year);
        var date = (isPublished ? report.Report.PublishedOn : report.Report.SignedOn)!;
        return new Breach
        {
            Rule = this,
            Subject = RuleSubject.Publication,
            Place = date.Place,
            Slots = Breach.Fill(
                ("what", isPublished ? DateRemarks.Published : DateRemarks.Signed), ("date", DateText.Of(date.Date)), ("year", NumberText.Of(year))),
        };
    }

    private static bool IsEarly(ReportDate? date, int year) => date is not null && date.Date.Year <= year;
}
