namespace Disclosure.Reports.Units;

/// <summary>Finds units that are parts of each other in a circle, so that nobody's report holds the others'.</summary>
internal static class UnitCircles
{
    private const int MostNamed = 5;

    /// <summary>The circles, each from the unit by which it is reached first.</summary>
    /// <param name="units">The units.</param>
    /// <param name="parentOf">The unit of which another is a part; null where there is none.</param>
    public static IEnumerable<IReadOnlyList<Unit>> In(IReadOnlyList<Unit> units, Func<Unit, Unit?> parentOf)
    {
        // Each unit is passed once: on a later way it ends that way.
        var ways = new Dictionary<Unit, int>(ReferenceEqualityComparer.Instance);
        for (var way = 0; way < units.Count; way++)
        {
            Unit? at = units[way];
            while (at is not null && ways.TryAdd(at, way)) at = parentOf(at);
            if (at is null || ways[at] != way) continue;
            var circle = new List<Unit> { at };
            for (var next = parentOf(at)!; next != at; next = parentOf(next)!) circle.Add(next);
            yield return circle;
        }
    }

    /// <summary>A circle in a line, back to where it began.</summary>
    /// <param name="circle">The circle.</param>
    /// <param name="between">What stands between a unit and the one that it is a part of.</param>
    public static string Told(IReadOnlyList<Unit> circle, string between)
    {
        var names = circle.Take(MostNamed).Select(unit => $"“{unit}”");
        if (circle.Count > MostNamed) names = names.Append("…");
        return string.Join(between, names.Append($"“{circle[0]}”"));
    }
}
