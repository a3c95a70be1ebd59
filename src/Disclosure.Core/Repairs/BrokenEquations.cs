using Disclosure.Repairs.Search;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>Finds which equations a part reconciles: of those that fail in the audit, the ones that lack something in the part.</summary>
internal static class BrokenEquations
{
    public static IReadOnlyList<RuleEquation> Of(Dossier dossier, BlankReading blanks, FoundPart part)
    {
        var audited = new AuditedReport(dossier, new RuleOptions { BlankReading = blanks });
        return
        [
            .. part.Figures.Equations
                .Where(equation => new EquationEvaluation(equation.Equation, audited).Verdict == RuleVerdict.Fail)
                .Where(equation => part.IsWhole || Lacks(part, equation)),
        ];
    }

    // An equation that the search leaves out follows from the others; it belongs where a cell of it is changed.
    private static bool Lacks(FoundPart part, RuleEquation equation)
    {
        foreach (var (searched, gap) in part.Figures.Gaps)
        {
            if (searched.Equation.Equals(equation.Equation)) return gap != 0;
        }

        var cells = equation.Equation.Terms.Select(term => term.ReportCell).ToHashSet();
        return part.Outcome.Sets.Any(set => Array.Exists(set, link => cells.Contains(part.Figures.CellAt(link))));
    }
}
