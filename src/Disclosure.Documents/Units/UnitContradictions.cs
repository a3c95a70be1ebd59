using Disclosure.Messages;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Units;

namespace Disclosure.Documents.Units;

/// <summary>What the rows of a list of units say against each other.</summary>
internal static class UnitContradictions
{
    /// <summary>Names and numbers that stand for two units, parents that the list lacks, and units that are parts of each other in a circle.</summary>
    /// <param name="units">The units, each with its line.</param>
    public static IEnumerable<BilingualText> Among(IReadOnlyList<(int Line, Unit Unit)> units)
    {
        var names = new Dictionary<string, (int Line, Unit Unit)>();
        var numbers = new Dictionary<string, (int Line, Unit Unit)>();
        foreach (var (line, unit) in units)
        {
            foreach (var printed in unit.Names.DistinctBy(AuthorityName.Plain))
            {
                if (names.TryAdd(AuthorityName.Plain(printed), (line, unit))) continue;
                var first = names[AuthorityName.Plain(printed)];
                yield return new(
                    $"第 {line} 行：“{printed}”已是第 {first.Line} 行“{first.Unit}”的名称或别名，一个名称只能属于一个单位",
                    $"line {line}: “{printed}” is a name of “{first.Unit}” on line {first.Line} already; a name is that of one unit");
            }

            if (unit.Id is not { } id || numbers.TryAdd(id.Trim(), (line, unit))) continue;
            var other = numbers[id.Trim()];
            yield return new(
                $"第 {line} 行：“{id}”已是第 {other.Line} 行“{other.Unit}”的编号，一个编号只能属于一个单位",
                $"line {line}: “{id}” is the number of “{other.Unit}” on line {other.Line} already; a number is that of one unit");
        }

        foreach (var (line, unit) in units.Where(each => each.Unit.Parent is not null && !names.ContainsKey(AuthorityName.Plain(each.Unit.Parent))))
        {
            yield return numbers.TryGetValue(unit.Parent!.Trim(), out var meant)
                ? new(
                    $"第 {line} 行：名单中没有上级“{unit.Parent}”；上级应填单位名称，“{unit.Parent}”是“{meant.Unit}”的编号",
                    $"line {line}: the list has no unit “{unit.Parent}”; a parent's name is due, and “{unit.Parent}” is the number of “{meant.Unit}”")
                : new($"第 {line} 行：名单中没有上级“{unit.Parent}”", $"line {line}: the list has no unit “{unit.Parent}”");
        }

        var lines = units.ToDictionary<(int Line, Unit Unit), Unit, int>(each => each.Unit, each => each.Line, ReferenceEqualityComparer.Instance);
        foreach (var circle in UnitCircles.In([.. units.Select(each => each.Unit)], ParentOf))
        {
            yield return new(
                $"第 {lines[circle[0]]} 行：上级循环，{UnitCircles.Told(circle, " → ")}；请改正其中一个单位的上级",
                $"line {lines[circle[0]]}: the parents go round in a circle, {UnitCircles.Told(circle, " → ")}; correct the parent of one of them");
        }

        Unit? ParentOf(Unit unit) => unit.Parent is { } parent && names.TryGetValue(AuthorityName.Plain(parent), out var found) ? found.Unit : null;
    }
}
