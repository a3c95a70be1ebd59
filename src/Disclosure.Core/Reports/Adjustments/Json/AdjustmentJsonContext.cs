using System.Text.Json.Serialization;

namespace Disclosure.Reports.Adjustments.Json;

/// <summary>The serializers of the file of adjustments, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(AdjustmentListDto))]
internal sealed partial class AdjustmentJsonContext : JsonSerializerContext;
