using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Reports.Json;

/// <summary>Spells the kinds of organ in camelCase.</summary>
internal sealed class OrganKindConverter() : JsonStringEnumConverter<OrganKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
