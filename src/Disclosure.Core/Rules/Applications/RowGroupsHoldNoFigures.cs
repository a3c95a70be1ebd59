using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Applications;

/// <summary>DC3104: row groups hold no figures.</summary>
internal sealed class RowGroupsHoldNoFigures : DeviationRule
{
    [SetsRequiredMembers]
    public RowGroupsHoldNoFigures()
        : base(RuleSubject.RowGroups, FormDeviationKind.FiguresInRowGroup)
    {
        Id = "DC3104";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "栏目标题行（如“（三）不予公开”）不填数字，各数填在其下各行。",
            "Row groups such as （三）不予公开 hold no figures; these stand in the rows below.");
        Message = new MessageTemplate(
            "“{group}”一行是栏目标题，不填数字，却印有：{printed}；这些数字未计入。",
            "The row group “{group}” holds no figures of its own, but has: {printed}; they were left out.");
    }

    protected override (string Name, BilingualText Text)[] Slots(FormDeviation deviation, FormElement? element, AuditedReport report) =>
        [("group", element?.Label ?? BilingualText.Same(deviation.Element))];
}
