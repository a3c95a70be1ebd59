using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Organs;
using Disclosure.Rules.Equations;
using static Disclosure.Forms.ProactiveMeasure;

namespace Disclosure.Rules.Proactive;

/// <summary>DC2002: an organ that cannot make 规章 has none.</summary>
internal sealed class OrgansWithoutRuleMakingPowerHaveNoRules : ImpliedRule
{
    private static readonly OrganKind[] RuleMakers = [OrganKind.CityGovernment, OrganKind.Province, OrganKind.Ministry];
    private static readonly ProactiveMeasure[] Measures = [IssuedThisYear, RepealedThisYear, InForce];

    [SetsRequiredMembers]
    public OrgansWithoutRuleMakingPowerHaveNoRules()
    {
        Id = "DC2002";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = new BilingualText(
            "《立法法》关于规章制定权限的规定（国务院部门；省、自治区、直辖市和设区的市、自治州的人民政府）",
            "Legislation Law on the power to make rules (departments of the State Council; "
                + "governments of provinces, autonomous regions, municipalities, cities with districts and autonomous prefectures)");
        Statement = new BilingualText(
            "没有规章制定权的机关，“规章”一行均为 0。",
            "An organ without the power to make rules (规章) reports none.");
        Message = new MessageTemplate(
            "“规章”一行：本年制发 {issued}，本年废止 {repealed}，现行有效 {inForce}；{organ}。规范性文件请填入下一行。{notes}",
            "Row “Administrative rules” (规章): issued {issued}, repealed {repealed}, in force {inForce}; "
                + "{organ}. Normative documents belong into the next row. {notes}");
    }

    internal override bool? IsConcerned(AnnualDisclosureReport report) => report.OrganKind is not { } kind || Array.IndexOf(RuleMakers, kind) < 0;

    protected override RuleSeverity SeverityAtMost(AnnualDisclosureReport report) =>
        report.OrganKind is null || GovernmentOffices.OfRuleMakers(report.Authority) ? RuleSeverity.Warning : RuleSeverity.Error;

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        FormCell[] cells = [.. Measures.Select(measure => form.Find(CellKey.Of(ProactiveRow.AdministrativeRules, measure))).OfType<FormCell>()];
        if (cells.Length < Measures.Length) yield break;
        yield return new Implication(new Equation(cells[0].Row, cells, Relation.AtMost, []))
        {
            Slots = report =>
            [
                ("issued", FigureAt(cells[0], report)),
                ("repealed", FigureAt(cells[1], report)),
                ("inForce", FigureAt(cells[2], report)),
                ("organ", Reason(report.Report)),
            ],
        };
    }

    // Such an office drafts the rules of its government, and many report them in its place.
    private static readonly BilingualText OfItsGovernment = new(
        "规章由本级人民政府制定，本机关是其办公厅（室），没有规章制定权；如填的是本级政府的规章，请核对是否应由政府汇总报告",
        "rules are made by its government, and this organ is its office, which cannot make any; "
            + "if they are its government's, see whether they belong into the report of the government");

    private static BilingualText Reason(AnnualDisclosureReport report)
    {
        if (GovernmentOffices.OfRuleMakers(report.Authority)) return OfItsGovernment;
        return report.OrganKind is null ? Unknown(report.Organ) : Known(report.Organ);
    }

    private static BilingualText Known(OrganInference organ) => new(
        $"这类机关没有规章制定权（{organ.Reason.Chinese}）",
        $"such an organ cannot make rules ({organ.Reason.English})");

    private static BilingualText Unknown(OrganInference organ) => new(
        $"只有国务院部门、省级和设区的市、自治州的人民政府可以制定规章，而本机关的类别不明（{organ.Reason.Chinese}）",
        "only departments of the State Council and governments of provinces and cities with districts can make rules, "
            + $"and the kind of this organ is not known ({organ.Reason.English})");
}
