using System.Text.Json.Serialization;

namespace Disclosure.Reports.Ledgers.Calendars.Json;

/// <summary>The file of papers as it stands in JSON.</summary>
internal sealed record CalendarDto(IReadOnlyList<CalendarPaperDto?>? Papers, [property: JsonPropertyName("$schema")] string? Schema = null);
