using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Editions;

/// <summary>DC1002: all tables are of one edition.</summary>
internal sealed class TablesShareOneEdition : SingleRule
{
    [SetsRequiredMembers]
    public TablesShareOneEdition()
    {
        Id = "DC1002";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "同一份报告的各张表格属于同一版本。",
            "All tables of one report are of one edition.");
        Message = new MessageTemplate(
            "本报告的表格按{expected}读取，但{tables}是{actual}的表格；一份报告只能用一个版本。",
            "The report's tables were read as the {expected}, but the tables of {tables} are of the {actual}; one report follows one edition.");
    }

    protected override string SubjectIn(Form form) => RuleSubject.Tables;

    protected override RuleVerdict Decide(AuditedReport report)
    {
        for (var i = 0; i < report.Form.Tables.Count; i++)
        {
            if (!TableEdition.IsOwn(report.Form.Tables[i], report.Report)) return RuleVerdict.Fail;
        }

        return RuleVerdict.Pass;
    }

    protected override Breach BreachIn(AuditedReport report) => new()
    {
        Rule = this,
        Subject = SubjectIn(report.Form),
        Slots = Breach.Fill(
            ("expected", report.Form.Name),
            ("tables", TableEdition.Names(report.Form.Tables.Where(table => !TableEdition.IsOwn(table, report.Report)))),
            ("actual", TableEdition.NameOf(TableEdition.Others(report.Form)))),
    };
}
