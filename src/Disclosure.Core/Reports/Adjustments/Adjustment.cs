using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Adjustments;

/// <summary>
/// A lawful reason for which the figures of one year do not continue those of the year before, with what moved at the turn of the
/// year. It stands in no form, so somebody has to say it and to give the reason. Immutable.
/// </summary>
public sealed record Adjustment
{
    /// <summary>The organ whose figures do not continue.</summary>
    /// <exception cref="ArgumentException">The name is null or blank.</exception>
    public required string Authority { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The first report year under the changed circumstances: what moved did so by its 1 January.</summary>
    public required int Year { get; init; }

    /// <summary>What happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public required AdjustmentKind Kind { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>Why, in a sentence.</summary>
    /// <exception cref="ArgumentException">The reason is null or blank.</exception>
    public required string Reason { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The document that orders it, such as 青机编〔2024〕3号; null where none is named.</summary>
    public string? Document { get; init; }

    /// <summary>The other organs: from which or to which duties moved, or the former names. None unless given.</summary>
    /// <exception cref="ArgumentException">The list is null, or a name is null or blank.</exception>
    public IReadOnlyList<string> Others
    {
        get;
        init => field = [.. Guard.Against.Null(value).Select(other => Guard.Against.NullOrWhiteSpace(other, nameof(value)))];
    } = [];

    /// <summary>
    /// What came in (+) or left (−) at 1 January, by the path of the cell of this year's report that begins with it, such as
    /// <c>applications.carriedOverFromPriorYear.total</c>; null where it is to be taken from the others' reports,
    /// which is done for a merger, a split and a transfer.
    /// </summary>
    public IReadOnlyDictionary<string, long>? Cells { get; init => field = value?.ToImmutableSortedDictionary(StringComparer.Ordinal); }

    /// <summary>How much moved into a cell.</summary>
    /// <param name="path">The cell's path.</param>
    /// <returns>The number; 0 where nothing did.</returns>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public long Into(string path)
    {
        Guard.Against.Null(path);
        return Cells?.GetValueOrDefault(path) ?? 0;
    }

    /// <summary>Whose reports the cells were taken from, where the adjustment did not give them; null where it did.</summary>
    public BilingualText? Origin { get; internal init; }

    /// <summary>What happened, with whom, on what ground and why, in a few words.</summary>
    public BilingualText Summary => AdjustmentWords.Of(this);

    /// <summary>Whether it may explain a break between a year and the one before; what founds or abolishes an organ concerns all its years.</summary>
    internal bool IsOfTurnTo(int year) => Year == year && Kind is not (AdjustmentKind.Founded or AdjustmentKind.Abolished);

    /// <summary>
    /// Whether what moved can be taken from the others' reports where it is not given: it left them or came to them, so that what they
    /// have more or less than they carried forward is what moved.
    /// </summary>
    internal bool IsBetweenOrgans => Others.Count > 0 && Kind is (AdjustmentKind.Merger or AdjustmentKind.Split or AdjustmentKind.Transfer);

    /// <summary>Whether nothing moved, as the adjustment itself says.</summary>
    internal bool IsOfSizeZero => Cells is not null && Cells.Values.All(moved => moved == 0);

    /// <inheritdoc/>
    public bool Equals(Adjustment? other) =>
        other is not null
        && (Authority, Year, Kind, Reason, Document) == (other.Authority, other.Year, other.Kind, other.Reason, other.Document)
        && Others.SequenceEqual(other.Others)
        && (Cells is null ? other.Cells is null : other.Cells is not null && Cells.SequenceEqual(other.Cells));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Authority, Year, Kind, Reason, Document);
}
