namespace Disclosure.Reports.Json;

/// <summary>A section as it stands in JSON.</summary>
internal sealed record SectionDto(int? Number, string Title, string Text, int? WordCount = null, PlaceDto? Place = null);
