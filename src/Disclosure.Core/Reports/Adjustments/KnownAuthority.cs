using Ardalis.GuardClauses;

namespace Disclosure.Reports.Adjustments;

/// <summary>An organ with the names under which it reports. Immutable.</summary>
public sealed record KnownAuthority
{
    /// <summary>The name that it bears now.</summary>
    /// <exception cref="ArgumentException">The name is null or blank.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Its code, such as the 统一社会信用代码; null where it is not known.</summary>
    public string? Code { get; init; }

    /// <summary>Other and former names. None unless given.</summary>
    /// <exception cref="ArgumentException">The list is null, or a name is null or blank.</exception>
    public IReadOnlyList<string> OtherNames
    {
        get;
        init => field = [.. Guard.Against.Null(value).Select(other => Guard.Against.NullOrWhiteSpace(other, nameof(value)))];
    } = [];

    /// <inheritdoc/>
    public bool Equals(KnownAuthority? other) => other is not null && (Name, Code) == (other.Name, other.Code) && OtherNames.SequenceEqual(other.OtherNames);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Code);
}
