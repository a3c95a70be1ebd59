using Disclosure.Repairs.Search;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>Tells which equations of a report a part reconciles: of those that fail in the audit, the ones that lack something in the part.</summary>
internal static class BrokenEquations
{
    public static IReadOnlyList<RuleEquation> Of(AnnualDisclosureReport report, BlankReading blanks, FoundPart part)
    {
        var audited = new AuditedReport(report, new RuleOptions { BlankReading = blanks });
        return
        [
            .. part.Figures.Network.System.Equations
                .Where(equation => new LinearEvaluation(equation.Form, audited).Verdict == RuleVerdict.Fail)
                .Where(equation => part.IsWhole || Lacks(part, equation)),
        ];
    }

    // An equation that is no node follows from the others; it belongs where a cell of it is changed.
    private static bool Lacks(FoundPart part, RuleEquation equation)
    {
        var network = part.Figures.Network;
        for (var node = 0; node < network.Nodes.Count; node++)
        {
            if (network.Nodes[node].Equation == equation) return part.Figures.Needs[node] != 0;
        }

        var cells = equation.Form.Terms.Select(term => term.Cell).ToHashSet();
        return part.Outcome.Sets.Any(set => Array.Exists(set, link => cells.Contains(network.Cells[link])));
    }
}
