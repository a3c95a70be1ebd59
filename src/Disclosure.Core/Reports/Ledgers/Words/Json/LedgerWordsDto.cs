using System.Text.Json.Serialization;

namespace Disclosure.Reports.Ledgers.Words.Json;

/// <summary>The words of ledgers as they stand in JSON: meanings, each with its words.</summary>
internal sealed record LedgerWordsDto(
    IReadOnlyDictionary<string, IReadOnlyList<string?>?>? Heads = null,
    IReadOnlyDictionary<string, IReadOnlyList<string?>?>? Dispositions = null,
    IReadOnlyDictionary<string, IReadOnlyList<string?>?>? Applicants = null,
    IReadOnlyDictionary<string, IReadOnlyList<string?>?>? Reviews = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);
