using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Applications;

/// <summary>DC3104: heads of rows hold no figures.</summary>
internal sealed class HeadsOfRowsHoldNoFigures : Rule
{
    [SetsRequiredMembers]
    public HeadsOfRowsHoldNoFigures()
    {
        Id = "DC3104";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "栏目标题行（如“（三）不予公开”）不填数字，各数填在其下各行。",
            "Heads of rows such as （三）不予公开 hold no figures; these stand in the rows below.");
        Message = new MessageTemplate(
            "“{head}”一行是栏目标题，不填数字，却印有：{printed}；这些数字未计入。",
            "The row “{head}” is a head and holds no figures, but has: {printed}; they were left out.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        var filled = report.Report.Deviations.Where(deviation => deviation.Kind == FormDeviationKind.FiguresInHeadRow).ToList();
        if (filled.Count == 0) answers.Pass(this, "heads");
        foreach (var deviation in filled)
        {
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = deviation.Element,
                Printed = deviation.Printed,
                Slots = Breach.Fill(
                    ("head", report.Form.FindElement(deviation.Element)?.Label ?? BilingualText.Same(deviation.Element)),
                    ("printed", BilingualText.Same(deviation.Printed))),
            });
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Deviations.Count == 0 ? new HeldInstances(1) : null;
}
