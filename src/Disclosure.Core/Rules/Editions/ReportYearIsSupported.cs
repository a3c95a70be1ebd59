using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Editions;

/// <summary>DC1003: the report is of a year in which the forms exist.</summary>
internal sealed class ReportYearIsSupported : Rule
{
    [SetsRequiredMembers]
    public ReportYearIsSupported()
    {
        Id = "DC1003";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            $"报告年度为{Form.All[0].FirstYear}年或以后；此前没有统一的法定表格。",
            $"The report year is {Form.All[0].FirstYear} or later; before, there was no such form.");
        Message = new MessageTemplate(
            $"{{year}}年度不在可审核范围：现行法定表格自{Form.All[0].FirstYear}年度起使用，本报告未作审核。",
            $"The year {{year}} cannot be audited: the forms apply from report year {Form.All[0].FirstYear} on, so the report was not assessed.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        const string subject = "year";
        if (report.Report.Year is not int year)
        {
            answers.CannotTell(this, subject);
            return;
        }

        answers.PassUnless(this, subject, year >= report.Form.Catalogue.FirstYear ? null : new Breach
        {
            Rule = this,
            Subject = subject,
            Slots = Breach.Fill(("year", NumberText.Of(year))),
        });
    }

    internal override bool AsksBeforeTheForms => true;

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Year >= report.Form.Catalogue.FirstYear ? new HeldInstances(1) : null;
}
