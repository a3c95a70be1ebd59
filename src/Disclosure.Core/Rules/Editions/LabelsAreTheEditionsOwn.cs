using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Editions;

/// <summary>DC1006: labels are in the edition's own words.</summary>
internal sealed class LabelsAreTheEditionsOwn : DeviationRule
{
    [SetsRequiredMembers]
    public LabelsAreTheEditionsOwn()
        : base(RuleSubject.Labels, FormDeviationKind.AliasLabel)
    {
        Id = "DC1006";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "行名、列名与所用版本的规定用语一致。",
            "Labels are worded as the edition words them.");
        Message = new MessageTemplate(
            "表中写作“{printed}”，{edition}的规定用语是“{expected}”，已按后者理解。",
            "The label “{printed}” is “{expected}” in the {edition} and was understood as such.");
    }

    protected override (string Name, BilingualText Text)[] Slots(FormDeviation deviation, FormElement? element, AuditedReport report) =>
        [("expected", BilingualText.Same(PlaceOf(deviation, element))), ("edition", report.Form.Name)];

    // A wording that stands at several rows or columns is one habit.
    protected override string PlaceOf(FormDeviation deviation, FormElement? element) => element?.Label.Chinese ?? deviation.Element;
}
