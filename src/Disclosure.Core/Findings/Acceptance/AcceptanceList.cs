using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Findings.Acceptance;

/// <summary>The accepted findings of one or many reports, as they are kept in a JSON file. Immutable.</summary>
public sealed class AcceptanceList
{
    private static readonly JsonTypeInfo<AcceptanceDto> Contract = (JsonTypeInfo<AcceptanceDto>)new AcceptanceJsonContext(
        new JsonSerializerOptions(AcceptanceJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true })
        .GetTypeInfo(typeof(AcceptanceDto))!;

    private readonly Dictionary<string, AcceptedFinding> byFingerprint;

    /// <summary>A list of accepted findings.</summary>
    /// <param name="entries">The entries; of several for one finding the last counts.</param>
    /// <exception cref="ArgumentNullException">The entries, or one of them, are null.</exception>
    public AcceptanceList(IEnumerable<AcceptedFinding> entries)
    {
        Entries = [.. Guard.Against.Null(entries).Select(entry => Guard.Against.Null(entry))];
        byFingerprint = Entries.GroupBy(entry => entry.Fingerprint, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
    }

    /// <summary>A list without entries.</summary>
    public static AcceptanceList Empty { get; } = new([]);

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<AcceptedFinding> Entries { get; }

    /// <summary>Reads a list from JSON.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="FormatException">The text is no list of accepted findings; the message says what was met and where.</exception>
    public static AcceptanceList Read(string json)
    {
        Guard.Against.Null(json);
        try
        {
            var accepted = JsonSerializer.Deserialize(json, Contract)?.Accepted
                ?? throw new FormatException("“accepted” is missing.");
            return accepted.Any(entry => entry?.Fingerprint is null)
                ? throw new FormatException("An entry of “accepted” has no fingerprint.")
                : new AcceptanceList(accepted);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentNullException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    /// <summary>The list as indented JSON.</summary>
    public string Write() => JsonSerializer.Serialize(new AcceptanceDto(Entries), Contract);

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
            .Select(finding => new AcceptedFinding { Fingerprint = finding.Fingerprint, Rule = finding.RuleId, Report = report, Finding = finding.Message(language) });
        return new AcceptanceList(Entries.Concat(added));
    }
}
