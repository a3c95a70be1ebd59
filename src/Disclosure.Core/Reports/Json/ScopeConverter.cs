using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.Reports.Json;

/// <summary>Spells scopes in camelCase.</summary>
internal sealed class ScopeConverter() : JsonStringEnumConverter<ReportScope>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
