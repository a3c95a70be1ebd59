using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Editions;

/// <summary>DC1005: no row is of the other edition.</summary>
internal sealed class RowsAreOfTheReportsEdition : Rule
{
    [SetsRequiredMembers]
    public RowsAreOfTheReportsEdition()
    {
        Id = "DC1005";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "报告中没有另一版本才有的行。",
            "The report has no rows that only the other edition knows.");
        Message = new MessageTemplate(
            "“{printed}”是{met}才有的行，不应出现在{right}的报告中。",
            "The row “{printed}” belongs to the {met} and has no place in a report of the {right}.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        var foreign = report.Report.Deviations.Where(deviation => deviation.Kind == FormDeviationKind.ElementOfOtherEdition).ToList();
        if (foreign.Count == 0) answers.Pass(this, "rows");
        foreach (var deviation in foreign)
        {
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = deviation.Element,
                Printed = deviation.Printed,
                Slots = Breach.Fill(
                    ("printed", BilingualText.Same(deviation.Printed)),
                    ("met", Form.Of(TableEdition.Other(report.Form.Edition)).Name),
                    ("right", report.Form.Name)),
            });
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Deviations.Count == 0 ? new HeldInstances(1) : null;
}
