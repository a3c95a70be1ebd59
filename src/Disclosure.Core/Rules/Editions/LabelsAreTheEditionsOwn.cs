using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Editions;

/// <summary>DC1006: labels are in the edition's own words.</summary>
internal sealed class LabelsAreTheEditionsOwn : Rule
{
    [SetsRequiredMembers]
    public LabelsAreTheEditionsOwn()
    {
        Id = "DC1006";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "行名、列名与所用版本的规定用语一致。",
            "Labels are worded as the edition words them.");
        Message = new MessageTemplate(
            "表中写作“{printed}”，{edition}的规定用语是“{right}”，已按后者理解。",
            "The label “{printed}” is “{right}” in the {edition} and was understood as such.");
    }

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        var aliases = report.Report.Deviations.Where(deviation => deviation.Kind == FormDeviationKind.AliasLabel).ToList();
        if (aliases.Count == 0) answers.Pass(this, "labels");
        foreach (var wording in aliases.GroupBy(alias => (alias.Printed, Official(report, alias))))
        {
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = wording.First().Element,
                Printed = wording.Key.Printed,
                Slots = Breach.Fill(
                    ("printed", BilingualText.Same(wording.Key.Printed)),
                    ("right", BilingualText.Same(wording.Key.Item2)),
                    ("edition", report.Form.Name)),
            });
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Report.Deviations.Count == 0 ? new HeldInstances(1) : null;

    private static string Official(AuditedReport report, FormDeviation alias) =>
        report.Form.FindElement(alias.Element)?.Label.Chinese ?? alias.Element;
}
