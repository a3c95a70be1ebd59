using System.Text.Json.Serialization;

namespace Disclosure.Reports.Adjustments.Json;

/// <summary>The file of adjustments as it stands in JSON.</summary>
internal sealed record AdjustmentListDto(
    IReadOnlyList<AdjustmentDto?>? Adjustments,
    IReadOnlyList<AuthorityDto?>? Authorities = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);
