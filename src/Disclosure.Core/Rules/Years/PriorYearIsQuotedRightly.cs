using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6015: what the text says of the applications received last year is what last year's report has.</summary>
internal sealed partial class PriorYearIsQuotedRightly : YearsRule
{
    // Only sentences that say received, applications and the year in one breath; a comparison in percent says none of it for certain.
    private static readonly CellKey Received = CellKey.Of(ApplicationRow.ReceivedThisYear, ApplicantKind.Total);

    [SetsRequiredMembers]
    public PriorYearIsQuotedRightly()
        : base(ReportRole.PriorYear)
    {
        Id = "DC6015";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文引用的上年收到申请数等于上年度报告本年新收的总计。",
            "Where the text quotes the applications received last year, it quotes the total that last year's report has.");
        Message = new MessageTemplate(
            "正文称上年收到申请 {quoted} 件（“{text}”），{priorYear}报告本年新收的总计为 {prior}。",
            "The text says that {quoted} applications were received the year before (“{text}”), the report of {priorYear} has {prior} in total.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        var prior = PriorOf(report);
        if (prior.Form.Find(Received) is not { } cell || prior[cell].Count is not long received) return;
        foreach (var paragraph in (report.Report.Sections ?? []).SelectMany(section => section.Paragraphs))
        {
            foreach (Match match in Quoted().Matches(paragraph.Text))
            {
                if (IsOfOtherYear(match, report.Report) || !long.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var quoted)) continue;
                answers.PassUnless(this, RuleSubject.Report, quoted == received ? null : new Breach
                {
                    Rule = this,
                    Subject = RuleSubject.Report,
                    Printed = match.Value,
                    Place = paragraph.Place,
                    Cells = [new BreachCell(cell, prior[cell], Companion: report.Dossier.Find(ReportSlot.PriorYear))],
                    Slots = Breach.Fill(
                        ("quoted", NumberText.Of(quoted)), ("text", BilingualText.Same(match.Value)),
                        ("priorYear", YearBefore(prior.Report)), ("prior", NumberText.Of(received))),
                });
            }
        }
    }

    private static bool IsOfOtherYear(Match match, AnnualDisclosureReport report) =>
        match.Groups["year"] is { Success: true } year && year.Value != (report.Year - 1)?.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(上年度?|上一年度?|去年|(?<year>20[0-9]{2})年度?)共?(新?收到|新收|受理)的?(政府信息公开|依申请公开)?(的)?申请"
            + "(共|为|数量为|总数为)?(?<number>[0-9]+)件",
        RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
