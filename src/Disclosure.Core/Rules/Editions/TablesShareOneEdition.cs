using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;

namespace Disclosure.Rules.Editions;

/// <summary>DC1002: all tables are of one edition.</summary>
internal sealed class TablesShareOneEdition : Rule
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
            "本报告的表格按{right}读取，但{tables}是{met}的表格；一份报告只能用一个版本。",
            "The report's tables were read as the {right}, but the tables of {tables} are of the {met}; one report follows one edition.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        const string subject = "tables";
        var other = report.Form.Tables.Where(table => !TableEdition.Of(table, report.Report).Contains(report.Form)).ToList();
        answers.PassUnless(this, subject, other.Count == 0 ? null : new Breach
        {
            Rule = this,
            Subject = subject,
            Slots = Breach.Fill(
                ("right", report.Form.Name),
                ("tables", TableEdition.Names(other)),
                ("met", TableEdition.NameOf(TableEdition.Others(report.Form)))),
        });
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Deviations.Count == 0 ? new HeldInstances(1) : null;
}
