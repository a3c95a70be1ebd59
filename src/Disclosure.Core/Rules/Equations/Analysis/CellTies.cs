using System.Globalization;
using System.Numerics;
using Disclosure.Forms;

namespace Disclosure.Rules.Equations.Analysis;

/// <summary>Groups the cells in which an error looks the same to equations: same equations, proportional coefficients.</summary>
internal static class CellTies
{
    public static IEnumerable<IReadOnlyList<FormCell>> Of(IReadOnlyList<RuleEquation> equations, IReadOnlyList<FormCell> cells)
    {
        var columns = cells.ToDictionary(cell => cell.Index, _ => new List<(int Equation, int Coefficient)>());
        for (var i = 0; i < equations.Count; i++)
        {
            foreach (var (cell, coefficient) in equations[i].Coefficients()) columns[cell].Add((i, coefficient));
        }

        return cells.GroupBy(cell => Direction(columns[cell.Index])).Select(IReadOnlyList<FormCell> (group) => [.. group]);
    }

    /// <summary>What is left of the coefficients when a common factor is taken out, the sign of the first one included.</summary>
    public static string Direction(List<(int Equation, int Coefficient)> column)
    {
        if (column.Count == 0) return "";
        var divisor = column.Aggregate(BigInteger.Zero, (common, each) => BigInteger.GreatestCommonDivisor(common, each.Coefficient));
        var factor = divisor * Math.Sign(column[0].Coefficient);
        return string.Join(' ', column.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Equation}:{each.Coefficient / factor}")));
    }
}
