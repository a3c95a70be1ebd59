using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6007: the tables of section 二 of both years have the same cells; else they say nothing of each other.</summary>
internal sealed class ProactiveTablesAreComparable : YearsRule
{
    [SetsRequiredMembers]
    public ProactiveTablesAreComparable()
        : base(ReportRole.PriorYear)
    {
        Id = "DC6007";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "两年第二部分的表格版本相同；版本不同的不作比较，只提示一次。",
            "The tables of section 二 of both years are of one edition; where they are not they are not compared, which is told once.");
        Message = new MessageTemplate(
            "{priorYear}与 {year}第二部分的表格版本不同（{priorForm}、{form}），该部分两年不作比较；第三部分照常比较。",
            "The tables of section 二 of {priorYear} and {year} are of different editions ({priorForm}, {form}) "
                + "and are not compared; those of section 三 are.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        var prior = PriorOf(report);
        var table = report.Form.Table(SectionKind.ProactiveDisclosure);
        var isComparable = report.Form == prior.Form
            || table.Cells.Select(cell => cell.Key).ToHashSet().SetEquals(prior.Form.Table(SectionKind.ProactiveDisclosure).Cells.Select(cell => cell.Key));
        answers.PassUnless(this, table.Path, isComparable ? null : new Breach
        {
            Rule = this,
            Subject = table.Path,
            Slots = Breach.Fill(
                ("priorYear", YearBefore(prior.Report)), ("year", YearOf(report.Report)), ("priorForm", prior.Form.Name), ("form", report.Form.Name)),
        });
    }
}
