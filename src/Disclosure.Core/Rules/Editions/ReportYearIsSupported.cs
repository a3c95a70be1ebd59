using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Editions;

/// <summary>DC1003: the report is of a year in which the forms exist.</summary>
internal sealed class ReportYearIsSupported : SingleRule
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

    internal override bool AsksBeforeTheForms => true;

    protected override string SubjectIn(Form form) => RuleSubject.Year;

    protected override RuleVerdict Decide(AuditedReport report) =>
        report.Report.Year is not int year ? RuleVerdict.Undetermined
        : year >= report.Form.Catalogue.FirstYear ? RuleVerdict.Pass
        : RuleVerdict.Fail;

    protected override Breach BreachIn(AuditedReport report) => new()
    {
        Rule = this,
        Subject = SubjectIn(report.Form),
        Slots = Breach.Fill(("year", NumberText.Of(report.Report.Year!.Value))),
    };
}
