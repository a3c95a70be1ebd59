using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC9005: title, period and tables are of one year.</summary>
internal sealed partial class YearsInTitleAndPeriodAreTheReports : ContentRule
{
    private const int LongestTitle = 60;

    [SetsRequiredMembers]
    public YearsInTitleAndPeriodAreTheReports()
    {
        Id = "DC9005";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("报告年度的定义：标题、统计期限和表格同属一个年度", "Definition of the report year: title, period and tables are of one year");
        Statement = new BilingualText(
            "标题和统计期限中的年度就是报告年度。",
            "The year in the title and that of the period are the report year.");
        Message = new MessageTemplate(
            "年度不一致：{actual}，{due}。",
            "The years differ: {actual}, {due}.");
    }

    protected override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var titles = text.Preface.Select(line => (Line: line, Year: TitleYear(line.Text))).Where(title => title.Year is not null).ToList();
        var periods = text.Lines.SelectMany(line => StatedPeriods.WholeYearsIn(line.Text), (line, year) => (Line: line, Year: (int?)year)).ToList();
        var due = report.Report.Year ?? (titles.Count > 0 ? titles[0].Year : null);
        Ask(new BilingualText("标题", "the title"), titles, due, report, answers);
        Ask(new BilingualText("统计期限", "the period"), periods, due, report, answers);
    }

    // A page lists the reports of other years beside it, and a text compares: where the year is among them, all is well.
    private void Ask(BilingualText what, List<(TextLine Line, int? Year)> met, int? due, AuditedReport report, RuleAnswers answers)
    {
        var years = met.Select(each => each.Year).Distinct().ToList();
        if (due is null || years.Count == 0 || (years.Count > 1 && !years.Contains(due)))
        {
            answers.DoesNotApply(this, RuleSubject.Year);
            return;
        }

        answers.PassUnless(this, RuleSubject.Year, years.Contains(due) ? null : BreachAt(
            RuleSubject.Year,
            met[0].Line,
            Range.All,
            ("actual", new BilingualText($"{what.Chinese}写的是{years[0]}年度", $"{what.English} is of {years[0]}")),
            ("due", report.Report.Year is null
                ? new BilingualText($"而标题写的是{due}年度", $"while the title is of {due}")
                : new BilingualText($"而报告年度是{due}年", $"while the report is of {due}"))));
    }

    private static int? TitleYear(string text)
    {
        if (text.Length > LongestTitle || !Title().IsMatch(text)) return null;
        var years = Year().Matches(text);
        return years.Count == 1 ? int.Parse(years[0].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("(?:政府|政务)信息公开(?:工作)?(?:[0-9]{4}年?)?(?:情况的?)?年?度?(?:工作)?(?:报告|年报)(?:[(][^()]{0,12}[)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
