using System.Text.Json.Serialization;

namespace Disclosure.Reports.Json;

/// <summary>The report as it stands in JSON. A missing key of <see cref="Cells"/> is an absent cell.</summary>
internal sealed record ReportDto
{
    public int? Year { get; init; }

    public string? Edition { get; init; }

    public string? Authority { get; init; }

    [JsonConverter(typeof(OrganKindConverter))]
    public OrganKind? OrganKind { get; init; }

    public ScopeDto? Scope { get; init; }

    public DateDto? Signed { get; init; }

    public DateDto? Published { get; init; }

    [JsonConverter(typeof(CellsConverter))]
    public IReadOnlyList<KeyValuePair<string, Figure>>? Cells { get; init; }

    public IReadOnlyList<SectionDto>? Sections { get; init; }

    public IReadOnlyList<DeviationDto>? Deviations { get; init; }

    public Dictionary<string, PlaceDto>? Places { get; init; }
}
