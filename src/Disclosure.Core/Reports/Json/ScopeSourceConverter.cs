using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Reports.Json;

/// <summary>Spells how a scope is known in camelCase.</summary>
internal sealed class ScopeSourceConverter() : JsonStringEnumConverter<ScopeSource>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
