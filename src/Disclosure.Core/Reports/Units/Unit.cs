using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Units;

/// <summary>A unit that reports, as the list of units has it. Immutable; equal by all, aliases one by one.</summary>
public sealed record Unit
{
    /// <summary>The unit's name.</summary>
    /// <exception cref="ArgumentException">The name is null or blank.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Its number or code, such as its 统一社会信用代码; null where the list has none.</summary>
    public string? Id { get; init; }

    /// <summary>Other names under which it reports; none unless given.</summary>
    /// <exception cref="ArgumentException">The list is null, or a name is null or blank.</exception>
    public IReadOnlyList<string> Aliases
    {
        get;
        init => field = [.. Guard.Against.Null(value).Select(alias => Guard.Against.NullOrWhiteSpace(alias, nameof(value)))];
    } = [];

    /// <summary>What kind of unit it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public UnitKind Kind { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>The unit of the list of which it is a part, whose report holds its figures; null for most.</summary>
    public string? Parent { get; init; }

    /// <summary>The first report year in which it is there; null where it always was.</summary>
    public int? From { get; init; }

    /// <summary>The last report year in which it is there; null where it still is.</summary>
    public int? To { get; init; }

    /// <summary>Whether its figures are part of the sum; yes unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public UnitCounting Counted { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>What else the list says; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The name and the other names.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);

    /// <summary>Whether the unit is there in a report year.</summary>
    /// <param name="year">The year; every unit is where it is not known.</param>
    public bool IsIn(int? year) => year is not int known || ((From ?? known) <= known && known <= (To ?? known));

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        other is not null
        && (Name, Id, Kind, Parent) == (other.Name, other.Id, other.Kind, other.Parent)
        && (From, To, Counted, Note) == (other.From, other.To, other.Counted, other.Note)
        && Aliases.SequenceEqual(other.Aliases);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Id, Kind);

    /// <summary>The unit's name.</summary>
    public override string ToString() => Name;
}
