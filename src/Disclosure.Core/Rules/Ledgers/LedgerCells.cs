using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Dossiers;

namespace Disclosure.Rules.Ledgers;

/// <summary>The rule on the tables and what the ledger counts: one equation for each cell of section 三 and 四.</summary>
internal static class LedgerCells
{
    private static readonly SectionKind[] Counted = [SectionKind.Applications, SectionKind.ReconsiderationAndLitigation];

    public static Rule Rule { get; } = new DossierRule(Cells)
    {
        Id = "DC9201",
        Class = RuleClass.Arithmetic,
        DefaultSeverity = RuleSeverity.Error,
        Basis = LedgerBasis.Rows,

        // A ledger is mended in its cases, not in what they come to.
        IsKeptByRepairs = false,
        Statement = new BilingualText(
            "第三、四部分各格等于台账的计数。",
            "Every cell of sections 三 and 四 equals what the ledger counts."),
        Message = new MessageTemplate(
            "“{where}”：表中{leftTerms}，台账计 {right}，{larger}多 {gap} 件。{notes}",
            "“{where}”: the table has {leftTerms}, the ledger counts {right}; {larger} is larger by {gap}. {notes}"),
        Remark = MovedCases.Of,
    };

    private static IEnumerable<DossierEquation> Cells(Form form) =>
        form.Cells.Where(cell => Counted.Contains(cell.Table.Section)).Select(cell => new DossierEquation(
            cell.Row.Key.Length > 0 ? cell.Row : cell.Block,
            [new DossierTerm(ReportRole.Subject, cell.Key, EquationSide.Left), new DossierTerm(ReportRole.Ledger, cell.Key, EquationSide.Right)]));
}
