using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Core.Tests.Laws;

/// <summary>
/// Decides every equation of a report a second time: plain arrays, row numbers written down, no part of the library's
/// forms, totals or rules. Figures are told by their place alone: 22 or 10 cells of section 二, then rows of seven, then 15.
/// </summary>
internal static class EquationOracle
{
    private const int Kinds = 6;
    private const int Columns = 7;

    /// <summary>The verdicts in the order in which the catalogue asks: DC3001, DC3002, DC3003, DC4001 to DC4003.</summary>
    public static List<OracleAnswer> Answers(AnnualDisclosureReport report, BlankReading reading)
    {
        var isTrial = report.Edition == ReportEdition.Trial2019;
        var first = isTrial ? 22 : 10;
        var rows = isTrial ? 23 : 25;
        var applications = Read(report, first, rows * Columns, reading);
        var cases = Read(report, first + (rows * Columns), 15, reading);
        var answers = new List<OracleAnswer>();

        for (var column = 0; column < Columns; column++)
        {
            OracleFigure[] left = [applications[column], applications[Columns + column]];
            OracleFigure[] right = [applications[((rows - 2) * Columns) + column], applications[((rows - 1) * Columns) + column]];
            answers.Add(new OracleAnswer("DC3001", Decide(left, right), Decide(Strict(left), Strict(right))));
        }

        for (var column = 0; column < Columns; column++)
        {
            var outcomes = new List<OracleFigure>();
            for (var row = 2; row < rows - 2; row++) outcomes.Add(applications[(row * Columns) + column]);
            OracleFigure[] total = [applications[((rows - 2) * Columns) + column]];
            answers.Add(new OracleAnswer("DC3002", Decide(total, outcomes), Decide(Strict(total), Strict(outcomes))));
        }

        for (var row = 0; row < rows; row++)
        {
            var kinds = new List<OracleFigure>();
            for (var kind = 0; kind < Kinds; kind++) kinds.Add(applications[(row * Columns) + kind]);
            OracleFigure[] total = [applications[(row * Columns) + Kinds]];
            answers.Add(new OracleAnswer("DC3003", Decide(total, kinds), Decide(Strict(total), Strict(kinds))));
        }

        for (var group = 0; group < 3; group++)
        {
            OracleFigure[] outcomes = [cases[5 * group], cases[(5 * group) + 1], cases[(5 * group) + 2], cases[(5 * group) + 3]];
            OracleFigure[] total = [cases[(5 * group) + 4]];
            answers.Add(new OracleAnswer($"DC400{group + 1}", Decide(outcomes, total), Decide(Strict(outcomes), Strict(total))));
        }

        return answers;
    }

    private static OracleFigure[] Read(AnnualDisclosureReport report, int first, int count, BlankReading reading)
    {
        var hasNumber = false;
        for (var i = first; i < first + count; i++) hasNumber |= report.Figures[i].State == FigureState.Number;

        var figures = new OracleFigure[count];
        for (var i = 0; i < count; i++)
        {
            var figure = report.Figures[first + i];
            var isEmpty = figure.State is FigureState.Blank or FigureState.NotApplicable;
            var isWhole = figure.State == FigureState.Number && figure.Number!.Value % 1 == 0;
            figures[i] = isWhole ? new OracleFigure(figure.Number, figure.Number)
                : new OracleFigure(isEmpty && hasNumber && reading == BlankReading.Zero ? 0 : null, null);
        }

        return figures;
    }

    private static IEnumerable<OracleFigure> Strict(IEnumerable<OracleFigure> figures) =>
        figures.Select(figure => new OracleFigure(figure.WithBlanksOpen, figure.WithBlanksOpen));

    // An unknown is 0 or more, so a side with one can reach every sum from its known part up.
    private static RuleVerdict Decide(IEnumerable<OracleFigure> left, IEnumerable<OracleFigure> right)
    {
        var (leftKnown, leftIsOpen) = Sum(left);
        var (rightKnown, rightIsOpen) = Sum(right);
        if (!leftIsOpen && !rightIsOpen) return leftKnown == rightKnown ? RuleVerdict.Pass : RuleVerdict.Fail;
        if (leftIsOpen && rightIsOpen) return RuleVerdict.Undetermined;
        var isReachable = leftIsOpen ? leftKnown <= rightKnown : rightKnown <= leftKnown;
        return isReachable ? RuleVerdict.Undetermined : RuleVerdict.Fail;
    }

    private static (decimal Known, bool IsOpen) Sum(IEnumerable<OracleFigure> figures)
    {
        var known = 0m;
        var isOpen = false;
        foreach (var figure in figures)
        {
            if (figure.AsRead is decimal number) known += number;
            else isOpen = true;
        }

        return (known, isOpen);
    }
}
