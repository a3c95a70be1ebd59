using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Findings;

/// <summary>The accepted findings of one or many reports, as <see cref="Json.AcceptanceJson"/> keeps them in a file. Immutable.</summary>
public sealed class AcceptanceList
{
    private readonly ImmutableList<AcceptedFinding> entries;
    private readonly ImmutableDictionary<string, AcceptedFinding> byFingerprint;

    /// <summary>A list of accepted findings.</summary>
    /// <param name="entries">The entries; of several for one finding the last that gives a reason counts.</param>
    /// <exception cref="ArgumentNullException">The entries, or one of them, are null.</exception>
    public AcceptanceList(IEnumerable<AcceptedFinding> entries)
        : this(
            [.. Guard.Against.Null(entries).Select(entry => Guard.Against.Null(entry))],
            ImmutableDictionary.Create<string, AcceptedFinding>(StringComparer.Ordinal))
    {
        byFingerprint = byFingerprint.AddRange(this.entries
            .GroupBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .Select(same => KeyValuePair.Create(same.Key, same.LastOrDefault(entry => entry.HasReason) ?? same.Last())));
    }

    // Lists grow report by report, so that a longer one shares what it can with the shorter.
    private AcceptanceList(ImmutableList<AcceptedFinding> entries, ImmutableDictionary<string, AcceptedFinding> byFingerprint)
    {
        this.entries = entries;
        this.byFingerprint = byFingerprint;
    }

    /// <summary>A list without entries.</summary>
    public static AcceptanceList Empty { get; } = new([]);

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<AcceptedFinding> Entries => entries;

    /// <summary>The entry that accepts a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The entry, or null when there is none or it gives no reason.</returns>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public AcceptedFinding? For(Finding finding)
    {
        Guard.Against.Null(finding);
        return byFingerprint.Count > 0 && byFingerprint.TryGetValue(finding.Fingerprint, out var entry) && entry.HasReason ? entry : null;
    }

    /// <summary>The list with an entry, its reason empty, for each finding that has none yet.</summary>
    /// <param name="result">The result of an audit.</param>
    /// <param name="language">The language in which the findings are shown to whoever fills in the reasons.</param>
    public AcceptanceList With(AuditResult result, DisplayLanguage language = DisplayLanguage.Chinese)
    {
        Guard.Against.UndefinedValue(language);
        var report = $"{Guard.Against.Null(result).Report.Authority} {result.Report.Year}".Trim();
        var added = result.Findings.DistinctBy(finding => finding.Fingerprint).Where(finding => !byFingerprint.ContainsKey(finding.Fingerprint))
            .Select(finding => new AcceptedFinding
            {
                Fingerprint = finding.Fingerprint,
                Rule = finding.RuleId,
                Report = report,
                Finding = finding.Message(language),
            })
            .ToList();
        return new AcceptanceList(entries.AddRange(added), byFingerprint.AddRange(added.Select(entry => KeyValuePair.Create(entry.Fingerprint, entry))));
    }

    /// <summary>How many findings are accepted.</summary>
    public override string ToString() => $"{Entries.Count} accepted findings";
}
