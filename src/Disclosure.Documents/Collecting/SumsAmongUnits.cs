using Disclosure.Messages;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Organs;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Collecting;

/// <summary>
/// Sets apart rows and sheets that stand among units and are none: what the others come to, under the name of their county. Where it cannot be told
/// whether one is a unit or a sum, it is told and not counted.
/// </summary>
internal static class SumsAmongUnits
{
    private const int LeastUnits = 2;

    // Fewer figures can be equal by chance.
    private const int EnoughFigures = 3;
    private static readonly BilingualText Equal = new("各项数字恰好等于其他单位之和", "has exactly the figures that other units come to");
    private static readonly BilingualText Place = new("只有地名，没有机关名称", "is the name of the others' place, and of no organ");

    /// <summary>Takes the rows out of the units.</summary>
    /// <param name="units">The units in their order.</param>
    /// <param name="problems">Takes what cannot be told.</param>
    /// <param name="takeSum">Takes a sum.</param>
    public static void SetApart(List<UnitFigures> units, List<ReadingProblem> problems, Action<UnitFigures> takeSum)
    {
        if (units.Count <= LeastUnits) return;
        var numbers = units.ConvertAll(unit => unit.Figures.Select(each => each.Figure.Number ?? 0).ToArray());
        var names = units.ConvertAll(unit => AuthorityName.Plain(unit.Name));
        var (above, total) = (new Together(numbers[0].Length), new Together(numbers[0].Length));
        foreach (var row in numbers) total.Add(row);
        var kept = new List<UnitFigures>(units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            var isSum = above.ComesTo(numbers[i], counted: 1) || total.ComesTo(numbers[i], counted: 2);
            var isCounty = (isSum || IsBarePlace(names[i])) && IsCountyOf(names[i], names);
            if (isSum && isCounty) takeSum(units[i]);
            else if (isSum && numbers[i].Count(number => number != 0) >= EnoughFigures) problems.Add(Told(units[i], Equal));
            else if (isCounty && IsBarePlace(names[i])) problems.Add(Told(units[i], Place));
            else
            {
                kept.Add(units[i]);
                above.Add(numbers[i]);
            }
        }

        units.Clear();
        units.AddRange(kept);
    }

    private static ReadingProblem Told(UnitFigures unit, BilingualText why) =>
        new(ProblemCatalogue.UnitOrSum, unit.Place, ("actual", BilingualText.Same(unit.Name)), ("expected", why));

    private static bool IsBarePlace(string name) => OrganNameParts.Of(name)["behind"].Value.Length == 0;

    private static bool IsCountyOf(string name, List<string> names)
    {
        var behind = OrganNameParts.Of(name)["behind"].Value;
        if (!OrganNameParts.IsGovernment(behind)) return false;
        var place = name[..^behind.Length];
        return place.Length > 0 && names.Count(each => each.Length > place.Length && each != name
            && each.StartsWith(place, StringComparison.Ordinal)) * 2 >= names.Count - 1;
    }

    // What several rows come to, and how many of them have any figure.
    private sealed class Together(int cells)
    {
        private readonly decimal[] sums = new decimal[cells];
        private int filled;

        public void Add(decimal[] row)
        {
            if (Array.Exists(row, number => number != 0)) filled++;
            for (var cell = 0; cell < cells; cell++) sums[cell] += row[cell];
        }

        // All rows, of which the sum itself is one, come to twice the sum.
        public bool ComesTo(decimal[] row, int counted)
        {
            if (filled < LeastUnits + counted - 1 || Array.TrueForAll(row, number => number == 0)) return false;
            for (var cell = 0; cell < cells; cell++)
            {
                if (sums[cell] != counted * row[cell]) return false;
            }

            return true;
        }
    }
}
