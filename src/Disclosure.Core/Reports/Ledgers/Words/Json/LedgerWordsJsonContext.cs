using System.Text.Json.Serialization;

namespace Disclosure.Reports.Ledgers.Words.Json;

/// <summary>The serializers of the file of words, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LedgerWordsDto))]
internal sealed partial class LedgerWordsJsonContext : JsonSerializerContext;
