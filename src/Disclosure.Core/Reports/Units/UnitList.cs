using System.Collections.Frozen;
using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;

namespace Disclosure.Reports.Units;

/// <summary>The units whose reports are added up, in the order of the list. Immutable.</summary>
public sealed class UnitList
{
    private readonly ImmutableArray<Unit> units;
    private readonly FrozenDictionary<string, Unit> byName;
    private readonly FrozenDictionary<string, Unit> byNumber;
    private readonly Dictionary<Unit, Unit> parents = new(ReferenceEqualityComparer.Instance);

    /// <summary>A list.</summary>
    /// <param name="units">The units.</param>
    /// <exception cref="ArgumentException">
    /// The list or a unit is null; a name, another name or a number stands for two units; a unit is part of one that the list lacks; or units are
    /// parts of each other in a circle.
    /// </exception>
    public UnitList(IEnumerable<Unit> units)
    {
        this.units = [.. Guard.Against.NullElement(Guard.Against.Null(units).ToList(), nameof(units))];
        var names = this.units.SelectMany(unit => unit.Names.Select(AuthorityName.Plain).Distinct(), (unit, name) => (Key: $"name {name}", unit));
        var numbers = this.units.Where(unit => !string.IsNullOrWhiteSpace(unit.Id)).Select(unit => (Key: $"id {unit.Id!.Trim()}", unit));
        if (names.Concat(numbers).GroupBy(each => each.Key).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The {twice.Key} stands for {string.Join(" and ", twice.Select(each => $"“{each.unit.Name}”"))}.", nameof(units));
        }

        byName = this.units.SelectMany(unit => unit.Names.Select(AuthorityName.Plain).Distinct(), (unit, name) => (name, unit))
            .ToFrozenDictionary(each => each.name, each => each.unit, StringComparer.Ordinal);
        byNumber = this.units.Where(unit => !string.IsNullOrWhiteSpace(unit.Id)).ToFrozenDictionary(unit => unit.Id!.Trim(), StringComparer.Ordinal);
        if (this.units.FirstOrDefault(unit => unit.Parent is not null && !byName.ContainsKey(AuthorityName.Plain(unit.Parent))) is { } orphan)
        {
            throw new ArgumentException($"“{orphan.Name}” is part of “{orphan.Parent}”, which the list lacks.", nameof(units));
        }

        foreach (var unit in this.units.Where(unit => unit.Parent is not null)) parents.Add(unit, byName[AuthorityName.Plain(unit.Parent)]);
        if (UnitCircles.In(this.units, unit => parents.GetValueOrDefault(unit)).FirstOrDefault() is { } circle)
        {
            throw new ArgumentException($"Units are parts of each other: {UnitCircles.Told(circle, " is part of ")}.", nameof(units));
        }
    }

    /// <summary>The units.</summary>
    public IReadOnlyList<Unit> Units => units;

    /// <summary>The units whose figures are part of the sum of a year.</summary>
    /// <param name="year">The report year; null where it is not known.</param>
    /// <remarks>A part counts by itself in a year in which no unit counts that holds it.</remarks>
    public IEnumerable<Unit> CountedIn(int? year) =>
        units.Where(unit => unit.Counted == UnitCounting.Yes && unit.IsIn(year) && HolderOf(unit, year) is null);

    /// <summary>The nearest unit whose report holds that of another in a year: its own figures are part of the sum, or come with another report.</summary>
    /// <param name="unit">A unit of the list.</param>
    /// <param name="year">The report year; null where it is not known.</param>
    /// <returns>The unit; null where there is none.</returns>
    internal Unit? HolderOf(Unit unit, int? year)
    {
        var holder = parents.GetValueOrDefault(unit);
        while (holder is not null && (holder.Counted == UnitCounting.No || !holder.IsIn(year))) holder = parents.GetValueOrDefault(holder);
        return holder;
    }

    /// <summary>The unit of a name or number.</summary>
    /// <param name="name">The name as a report has it; spelling aside it must be the same.</param>
    /// <param name="id">The number, which counts before the name; null where it is not known.</param>
    /// <returns>The unit; null where the list has none.</returns>
    public Unit? Find(string? name, string? id = null)
    {
        if (!string.IsNullOrWhiteSpace(id) && byNumber.TryGetValue(id.Trim(), out var numbered)) return numbered;
        var plain = AuthorityName.Plain(name);
        return plain.Length == 0 ? null : byName.GetValueOrDefault(plain);
    }

    /// <summary>The units of which a name is one character away from that of a report, which may be meant and is never taken for it.</summary>
    /// <param name="name">The name as a report has it.</param>
    public IReadOnlyList<Unit> AlikeTo(string? name)
    {
        var plain = AuthorityName.Plain(name);
        return [.. units.Where(unit => unit.Names.Any(each => IsOneCharacterAway(AuthorityName.Plain(each), plain)))];
    }

    // One character changed, added or left out.
    private static bool IsOneCharacterAway(string one, string other)
    {
        if (one == other || Math.Abs(one.Length - other.Length) > 1) return false;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same]) same++;
        var rest = one.Length == other.Length ? same + 1 : same;
        return string.CompareOrdinal(shorter, rest, longer, same + 1, longer.Length) == 0 && shorter.Length - rest == longer.Length - same - 1;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Units.Count} units";
}
