using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Adjustments;

/// <summary>What is known of organs besides their reports: what moved between years, and under which names they report. Immutable.</summary>
public sealed class AdjustmentList
{
    private readonly ImmutableArray<Adjustment> entries;
    private readonly ImmutableArray<KnownAuthority> authorities;
    private readonly ILookup<string, Adjustment> byAuthority;

    /// <summary>A list.</summary>
    /// <param name="entries">The adjustments.</param>
    /// <param name="authorities">Organs with codes and other names.</param>
    /// <exception cref="ArgumentException">A list or an entry is null.</exception>
    public AdjustmentList(IEnumerable<Adjustment> entries, IEnumerable<KnownAuthority>? authorities = null)
    {
        this.entries = [.. Guard.Against.NullElement(Guard.Against.Null(entries).ToList(), nameof(entries))];
        this.authorities = [.. Guard.Against.NullElement((authorities ?? []).ToList(), nameof(authorities))];
        byAuthority = this.entries.ToLookup(entry => AuthorityName.Plain(entry.Authority));
    }

    /// <summary>A list that knows nothing.</summary>
    public static AdjustmentList Empty { get; } = new([]);

    /// <summary>The adjustments, in the order of the file.</summary>
    public IReadOnlyList<Adjustment> Entries => entries;

    /// <summary>Organs with codes and other names, in the order of the file.</summary>
    public IReadOnlyList<KnownAuthority> Authorities => authorities;

    /// <summary>The adjustments of an organ.</summary>
    /// <param name="names">The names under which it reports.</param>
    /// <exception cref="ArgumentNullException">The names are null.</exception>
    public IReadOnlyList<Adjustment> Of(IEnumerable<string> names) =>
        entries.IsEmpty ? [] : [.. Guard.Against.Null(names).Select(AuthorityName.Plain).Distinct().SelectMany(name => byAuthority[name])];

    /// <summary>How many adjustments there are.</summary>
    public override string ToString() => $"{Entries.Count} adjustments";
}
