using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Editions;

/// <summary>DC1001: the tables are those of the report year.</summary>
internal sealed class EditionMatchesReportYear : Rule
{
    [SetsRequiredMembers]
    public EditionMatchesReportYear()
    {
        Id = "DC1001";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            $"报告年度决定表格版本：{EditionYears.All.Chinese}。",
            $"The report year decides the form: {EditionYears.All.English}.");
        Message = new MessageTemplate(
            "{year}年度报告应使用{right}（{instrument}），但{tables}用的是{met}。",
            "A report of {year} follows the {right} ({instrument}), but the tables of {tables} follow the {met}.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        const string subject = "edition";
        if (report.Report.Year is not int year || report.Form.Catalogue.ForYear(year) is not Form due)
        {
            answers.CannotTell(this, subject);
            return;
        }

        var wrong = report.Form.Tables.Where(table => !TableEdition.Of(table, report.Report).Contains(due)).ToList();
        answers.PassUnless(this, subject, wrong.Count == 0 ? null : new Breach
        {
            Rule = this,
            Subject = subject,
            Slots = Breach.Fill(
                ("year", NumberText.Of(year)),
                ("right", due.Name),
                ("instrument", due.Instrument),
                ("tables", TableEdition.Names(wrong)),
                ("met", TableEdition.NameOf(TableEdition.Of(wrong[0], report.Report)))),
        });
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report is { Year: int year, Deviations.Count: 0 } && report.Form.Catalogue.ForYear(year) == report.Form ? new HeldInstances(1) : null;
}
