using System.Text.Json.Serialization;

namespace Disclosure.Reports.Ledgers.Calendars.Json;

/// <summary>The serializers of the file of papers, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CalendarDto))]
internal sealed partial class CalendarJsonContext : JsonSerializerContext;
