using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs.Networks;

/// <summary>
/// Makes a network of equations where they are one. A cell that stands in three equations is no link; but where one of the
/// three follows from the others it may be left out, since whatever fulfils the others fulfils it.
/// </summary>
internal static class NetworkCompiler
{
    private const int EndsOfALink = 2;

    /// <summary>The network of a system; null where its cells cannot all be links, stand in several tables, or its equations are too many.</summary>
    public static EquationNetwork? Compile(EquationSystem system)
    {
        if (system.Cells[0].Table != system.Cells[^1].Table) return null;
        if (WithoutSurplus(system) is not { } equations || equations.Count >= EquationNetwork.NodesAtMost) return null;
        var standing = Standing(system, equations);
        var signs = Signs(equations.Count, standing);
        var links = system.Cells.Select(cell => LinkOf(standing[cell.Index], signs, ground: equations.Count)).OfType<NetworkLink>().ToList();
        if (links.Count < system.Cells.Count) return null;
        return new EquationNetwork(system, [.. equations.Select((equation, node) => new NetworkNode(equation, signs[node]))], links);
    }

    private static IReadOnlyList<RuleEquation>? WithoutSurplus(EquationSystem system)
    {
        if (Crowded(system, system.Equations).Count == 0) return system.Equations;
        return system.Equations.Select(equation => system.Equations.Where(other => other != equation).ToList())
            .FirstOrDefault(others => Crowded(system, others).Count == 0 && RankOf(system, others) == system.Rank);
    }

    private static List<int> Crowded(EquationSystem system, IReadOnlyList<RuleEquation> equations) =>
        [.. Standing(system, equations).Where(cell => cell.Value.Count > EndsOfALink).Select(cell => cell.Key)];

    private static int RankOf(EquationSystem system, List<RuleEquation> equations)
    {
        var place = system.Cells.Select((cell, i) => (cell.Index, i)).ToDictionary(pair => pair.Index, pair => pair.i);
        var elimination = new IntegerElimination(system.Cells.Count, equations.Count);
        foreach (var equation in equations)
        {
            elimination.Add(equation.Coefficients().Select(each => (place[each.Cell], each.Coefficient)), equation.Equation.Constant);
        }

        return elimination.Rank;
    }

    private static Dictionary<int, List<(int Node, int Coefficient)>> Standing(EquationSystem system, IReadOnlyList<RuleEquation> equations)
    {
        var standing = system.Cells.ToDictionary(cell => cell.Index, _ => new List<(int Node, int Coefficient)>());
        for (var node = 0; node < equations.Count; node++)
        {
            foreach (var (cell, coefficient) in equations[node].Coefficients()) standing[cell].Add((node, coefficient));
        }

        return standing;
    }

    // Each cell that links two equations needs opposite signs in them, so that one sign gives all others.
    private static int[] Signs(int equations, Dictionary<int, List<(int Node, int Coefficient)>> standing)
    {
        var signs = new int[equations];
        for (var first = 0; first < equations; first++)
        {
            if (signs[first] != 0) continue;
            signs[first] = 1;
            while (standing.Values.Any(ends => Spread(ends, signs))) { }
        }

        return signs;
    }

    private static bool Spread(List<(int Node, int Coefficient)> ends, int[] signs)
    {
        if (ends is not [var one, var other] || (signs[one.Node] == 0) == (signs[other.Node] == 0)) return false;
        var (known, open) = signs[one.Node] != 0 ? (one, other) : (other, one);
        signs[open.Node] = -signs[known.Node] * known.Coefficient * open.Coefficient;
        return true;
    }

    private static NetworkLink? LinkOf(List<(int Node, int Coefficient)> ends, int[] signs, int ground)
    {
        var gains = ends.Select(end => (end.Node, Gain: end.Coefficient * signs[end.Node])).OrderByDescending(end => end.Gain).ToList();
        return gains switch
        {
            [(var head, 1), (var tail, -1)] => new NetworkLink(head, tail),
            [(var head, 1)] => new NetworkLink(head, ground),
            [(var tail, -1)] => new NetworkLink(ground, tail),
            _ => null,
        };
    }
}
