using System.Text.Json.Serialization;

namespace Disclosure.Findings.Json;

/// <summary>The serializers of the file of accepted findings, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(AcceptanceDto))]
internal sealed partial class AcceptanceJsonContext : JsonSerializerContext;
