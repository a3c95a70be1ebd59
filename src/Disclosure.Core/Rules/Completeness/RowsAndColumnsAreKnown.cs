using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1107: the tables hold nothing that the form does not know.</summary>
internal sealed class RowsAndColumnsAreKnown : Rule
{
    [SetsRequiredMembers]
    public RowsAndColumnsAreKnown()
    {
        Id = "DC1107";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "表格中没有规定以外的行或列。",
            "The tables have no rows or columns beyond the form's.");
        Message = new MessageTemplate(
            "“{printed}”不是法定表格的行或列（第{number}部分），其内容未计入。",
            "“{printed}” (section {number}) is no row or column of the form; what it holds was left out.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        var unknown = report.Report.Deviations
            .Where(deviation => deviation.Kind is FormDeviationKind.UnknownRow or FormDeviationKind.UnknownColumn).ToList();
        if (unknown.Count == 0) answers.Pass(this, "tables");
        foreach (var deviation in unknown)
        {
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = deviation.Element,
                Printed = deviation.Printed,
                Slots = Breach.Fill(("printed", BilingualText.Same(deviation.Printed)), ("number", Number(report, deviation))),
            });
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Deviations.Count == 0 ? new HeldInstances(1) : null;

    private static BilingualText Number(AuditedReport report, FormDeviation deviation) => BilingualText.Same(
        report.Form.FindElement(deviation.Element) is FormTable table
            ? FormSection.Numeral(FormSection.Of(table.Section).Number)
            : "?");
}
