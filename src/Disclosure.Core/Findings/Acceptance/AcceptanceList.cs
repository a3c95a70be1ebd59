using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Json;

namespace Disclosure.Findings.Acceptance;

/// <summary>
/// The accepted findings of one or many reports, as they are kept in a JSON file; its schema is
/// <c>acceptance.schema.json</c> beside this type. Immutable.
/// </summary>
public sealed class AcceptanceList
{
    private static readonly JsonTypeInfo<AcceptanceDto> Contract = (JsonTypeInfo<AcceptanceDto>)new AcceptanceJsonContext(
        new JsonSerializerOptions(AcceptanceJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true })
        .GetTypeInfo(typeof(AcceptanceDto))!;

    private readonly ImmutableList<AcceptedFinding> entries;
    private readonly ImmutableDictionary<string, AcceptedFinding> byFingerprint;

    /// <summary>A list of accepted findings.</summary>
    /// <param name="entries">The entries; of several for one finding the last that gives a reason counts.</param>
    /// <exception cref="ArgumentNullException">The entries, or one of them, are null.</exception>
    public AcceptanceList(IEnumerable<AcceptedFinding> entries)
        : this([.. Guard.Against.Null(entries).Select(entry => Guard.Against.Null(entry))], ImmutableDictionary.Create<string, AcceptedFinding>(StringComparer.Ordinal))
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

    /// <summary>Reads a list from JSON.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="FormatException">The text is no list of accepted findings; the message says what was met and where.</exception>
    public static AcceptanceList Read(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(Guard.Against.Null(json).TrimStart('\uFEFF'));
        try
        {
            var accepted = JsonSerializer.Deserialize(utf8, Contract)?.Accepted
                ?? throw new FormatException("“accepted” is missing.");
            RepeatedNames.Refuse(utf8);
            return new AcceptanceList(accepted.Select(entry => entry?.ToEntry() ?? throw new FormatException("An entry of “accepted” is null.")));
        }
        catch (JsonException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    /// <summary>The list as indented JSON.</summary>
    public string Write() => JsonSerializer.Serialize(new AcceptanceDto([.. Entries.Select(AcceptedFindingDto.Of)]), Contract);

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
    /// <param name="language">The language in which the findings are told to whoever fills in the reasons.</param>
    public AcceptanceList With(AuditResult result, DisplayLanguage language = DisplayLanguage.Chinese)
    {
        Guard.Against.UndefinedValue(language);
        var report = $"{Guard.Against.Null(result).Report.Authority} {result.Report.Year}".Trim();
        var added = result.Findings.DistinctBy(finding => finding.Fingerprint).Where(finding => !byFingerprint.ContainsKey(finding.Fingerprint))
            .Select(finding => new AcceptedFinding { Fingerprint = finding.Fingerprint, Rule = finding.RuleId, Report = report, Finding = finding.Message(language) })
            .ToList();
        return new AcceptanceList(entries.AddRange(added), byFingerprint.AddRange(added.Select(entry => KeyValuePair.Create(entry.Fingerprint, entry))));
    }
}
