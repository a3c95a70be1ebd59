using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Rules.Equations.Screening;

/// <summary>Answers the one question whether all equations of a report hold, with nothing allocated where the counts alone decide.</summary>
internal static class EquationCheck
{
    public static bool Holds(AnnualDisclosureReport report, BlankReading blanks, FormRules rules)
    {
        var screen = rules.Screen;
        return report.Digest.IsWhole(blanks == BlankReading.Zero) && screen.Fits(report.Digest)
            ? report.Digest.Whole.Negative == 0 && screen.EquationsHold(report.Digest)
            : HoldsByEvaluation(new AuditedReport(report, new RuleOptions { BlankReading = blanks }), rules);
    }

    internal static bool HoldsByEvaluation(AuditedReport report, FormRules rules) => rules.Families
        .SelectMany(family => family.Equations)
        .Where(equation => equation.Relation == Relation.Equal)
        .All(equation => new EquationEvaluation(equation, report).Verdict == RuleVerdict.Pass)
        && report.Form.Cells.All(cell => cell.Kind == FigureKind.SignedChange || !(report[cell].Number < 0));
}
