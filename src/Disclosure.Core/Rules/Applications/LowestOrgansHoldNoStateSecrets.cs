using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules.Applications;

/// <summary>DC3107: townships and street offices, which classify nothing, refuse nothing as a state secret.</summary>
internal sealed class LowestOrgansHoldNoStateSecrets : ImpliedRule
{
    private static readonly BilingualText StreetOffice = new("街道办事处", "street office");
    private static readonly BilingualText Township = new("乡镇政府", "township");

    [SetsRequiredMembers]
    public LowestOrgansHoldNoStateSecrets()
    {
        Id = "DC3107";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = LegalBasis.Regulation("第十四条；乡镇、街道没有定密权", "Art. 14; townships and street offices have no power to classify");
        Statement = new BilingualText(
            "乡镇、街道一般没有以“属于国家秘密”不予公开的申请。",
            "Townships and street offices, as a rule, refuse nothing as a state secret.");
        Message = new MessageTemplate(
            "“{where}”一行填有 {count} 件，而本机关是{organ}，没有定密权；信息由其他机关定密的除外。{notes}",
            "Row “{where}” holds {count}, but this organ is a {organ} and cannot classify; another organ may have classified the information. {notes}");
    }

    internal override bool? IsConcerned(AnnualDisclosureReport report) => report.OrganKind is OrganKind.Township or OrganKind.StreetOffice;

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        if (form.Find(CellKey.Of(ApplicationRow.StateSecret, ApplicantKind.Total)) is not { } cell) yield break;
        yield return new Implication(new Equation(cell.Row, [cell], Relation.AtMost, []))
        {
            Slots = report =>
            [
                ("where", new BilingualText(cell.Row.Address, cell.Row.Name.English)),
                ("count", FigureAt(cell, report)),
                ("organ", report.Report.OrganKind == OrganKind.StreetOffice ? StreetOffice : Township),
            ],
        };
    }
}
