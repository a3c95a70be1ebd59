using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Units;
using Disclosure.Rules.Units.Residuals;

namespace Disclosure.Rules.Units;

/// <summary>DC7007: the rows of section 二 add up too; where one does not, the units are told that may count in another way.</summary>
internal sealed class ProactiveDifferencesHaveAReason : UnitsRule
{
    private const int UnitsNamed = 5;

    private static readonly UnitKind[] OftenElsewhere = [UnitKind.Vertical, UnitKind.Zone, UnitKind.Institution];

    [SetsRequiredMembers]
    public ProactiveDifferencesHaveAReason()
    {
        Id = "DC7007";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Consolidation;
        Statement = new BilingualText(
            "第二部分各行一般也等于各单位之和；不等而差额未能查明（DC7009）的，列出可能另行统计的单位。",
            "As a rule the rows of section 二 add up as well; where one does not and DC7009 cannot tell why, the units that may count in another way are told.");
        Message = new MessageTemplate(
            "“{where}”一行与各单位之和不符：联合发文按牵头单位、委托和联合执法按统计口径计入；可能涉及的单位：{units}。",
            "Row “{where}” is not what the units come to: joint documents count with the leading organ, delegated and joint enforcement as agreed. "
                + "Units that may be concerned: {units}.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        if (sum.IsOwn || sum.Report.Dossier.IsOfSheet || sum.Placement.IsComplete == false) return;
        var explained = Explained(sum);
        foreach (var row in sum.AdditiveCells.Where(cell => cell.Table.Section == SectionKind.ProactiveDisclosure).GroupBy(cell => cell.Row))
        {
            var differing = row.Where(cell => sum.Residual(cell) is { } residual
                && Math.Abs(residual) > sum.RoundingIn(cell) && !explained.Contains(cell)).ToList();
            answers.PassUnless(this, row.Key.Path, differing.Count == 0 ? null : new Breach
            {
                Rule = this,
                Subject = row.Key.Path,
                Cells = [.. differing.Select(cell => new BreachCell(cell, sum.Report.Report[cell]))],
                Slots = Breach.Fill(("where", new BilingualText(row.Key.Address, row.Key.Name.English)), ("units", Concerned(sum, row.Key))),
            });
        }
    }

    // Where it is known what happened (DC7009), other units are not suspected.
    private static HashSet<FormCell> Explained(UnitsOfSum sum) =>
        [.. new ResidualSearch(sum).Answers().Where(answer => answer.IsLocated).SelectMany(answer => answer.Cells)];

    private static BilingualText Concerned(UnitsOfSum sum, FormRow row)
    {
        var listed = (sum.Placement.List?.Units ?? [])
            .Where(unit => OftenElsewhere.Contains(unit.Kind) || unit.Counted == UnitCounting.ReportsElsewhere).ToList();
        if (listed.Count > 0) return Listed(listed);
        var cell = sum.Report.Form.Cells.First(cell => cell.Row == row);
        var having = sum.Sums.AddendsOf(cell).Where(addend => addend.Number is not (null or 0)).Select(addend => addend.Unit).ToList();
        if (having.Count == 0) return new BilingualText("名单上没有", "none of the list");
        var named = Listed(having.Take(UnitsNamed));
        return having.Count <= UnitsNamed ? named : new BilingualText($"{named.Chinese}等 {having.Count} 个", $"{named.English} and others ({having.Count})");
    }
}
