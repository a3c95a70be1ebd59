using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Reports.Adjustments.Json;

/// <summary>Spells kinds of adjustments in camelCase.</summary>
internal sealed class AdjustmentKindConverter() : JsonStringEnumConverter<AdjustmentKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
