using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Reports.Json;

/// <summary>Spells the kinds of deviation in camelCase.</summary>
internal sealed class DeviationKindConverter() : JsonStringEnumConverter<FormDeviationKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
