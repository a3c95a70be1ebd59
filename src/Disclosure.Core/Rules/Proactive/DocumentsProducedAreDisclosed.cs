using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules.Equations;
using static Disclosure.Forms.ProactiveMeasure;

namespace Disclosure.Rules.Proactive;

/// <summary>DC2103: not many more documents are produced than are disclosed.</summary>
internal sealed class DocumentsProducedAreDisclosed : ImpliedRule
{
    private static readonly ProactiveRow[] Documents = [ProactiveRow.AdministrativeRules, ProactiveRow.NormativeDocuments];

    [SetsRequiredMembers]
    public DocumentsProducedAreDisclosed()
    {
        Id = "DC2103";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = LegalBasis.Regulation("第二十条第（一）项", "Art. 20(1)");
        Statement = new BilingualText(
            "本年新制作数量不远多于本年新公开数量。",
            "Newly produced documents do not far outnumber those newly disclosed.");
        Message = new MessageTemplate(
            "“{where}”一行：本年新制作 {produced}，本年新公开 {disclosed}，前者超过后者的 {times} 倍；规章和规范性文件应当主动公开。{notes}",
            "Row “{where}”: {produced} were newly produced and {disclosed} newly disclosed, more than {times} times as many; "
                + "such documents are to be disclosed. {notes}");
    }

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        foreach (var row in Documents)
        {
            if (form.Find(CellKey.Of(row, NewlyProduced)) is not { } produced) continue;
            if (form.Find(CellKey.Of(row, NewlyDisclosed)) is not { } disclosed) continue;
            yield return new Implication(
                Then: new Equation(
                    produced.Row,
                    [new(produced, EquationSide.Left), new EquationTerm(disclosed, EquationSide.Right, thresholds.ProducedInTimesDisclosed)],
                    Relation.AtMost),
                If: new Equation(produced.Row, [produced], Relation.AtLeast, [], thresholds.ComparableProductionInDocuments))
            {
                Slots = report =>
                [
                    ("where", new BilingualText(produced.Row.Address, produced.Row.Name.English)),
                    ("produced", FigureAt(produced, report)),
                    ("disclosed", FigureAt(disclosed, report)),
                    ("times", NumberText.Of(thresholds.ProducedInTimesDisclosed)),
                ],
            };
        }
    }
}
