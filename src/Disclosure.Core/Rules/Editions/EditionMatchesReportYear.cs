using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Editions;

/// <summary>DC1001: the tables are those of the report year.</summary>
internal sealed class EditionMatchesReportYear : SingleRule
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
            "{year}年度报告应使用{expected}（{instrument}），但{tables}用的是{actual}。",
            "A report of {year} follows the {expected} ({instrument}), but the tables of {tables} follow the {actual}.");
    }

    protected override string SubjectIn(Form form) => RuleSubject.Edition;

    protected override RuleVerdict Decide(AuditedReport report)
    {
        if (DueFor(report) is not { } due) return RuleVerdict.Undetermined;
        for (var i = 0; i < report.Form.Tables.Count; i++)
        {
            if (!TableEdition.IsOf(due, report.Form.Tables[i], report.Report)) return RuleVerdict.Fail;
        }

        return RuleVerdict.Pass;
    }

    protected override Breach BreachIn(AuditedReport report)
    {
        var due = DueFor(report)!;
        var wrong = report.Form.Tables.Where(table => !TableEdition.IsOf(due, table, report.Report)).ToList();
        return new Breach
        {
            Rule = this,
            Subject = SubjectIn(report.Form),
            Slots = Breach.Fill(
                ("year", NumberText.Of(report.Report.Year!.Value)),
                ("expected", due.Name),
                ("instrument", due.Instrument),
                ("tables", TableEdition.Names(wrong)),
                ("actual", TableEdition.NameOf(TableEdition.Of(wrong[0], report.Report)))),
        };
    }

    private static Form? DueFor(AuditedReport report) => report.Report.Year is int year ? report.Form.Catalogue.ForYear(year) : null;
}
