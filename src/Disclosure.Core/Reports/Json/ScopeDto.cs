using System.Text.Json.Serialization;

namespace Disclosure.Reports.Json;

/// <summary>Whose figures a report holds, as it stands in JSON; without a source it is declared.</summary>
internal sealed record ScopeDto(
    [property: JsonConverter(typeof(ScopeConverter))] ReportScope? Value,
    [property: JsonConverter(typeof(ScopeSourceConverter))] ScopeSource? Source = null,
    PlaceDto? Place = null)
{
    public static ScopeDto? Of(ScopeInference scope) => scope.Scope is null ? null : new ScopeDto(scope.Scope, scope.Source, PlaceDto.Of(scope.Place));

    public ScopeInference? ToScope() => Value is null ? null : new ScopeInference(Value, Source ?? ScopeSource.Declared, Place?.ToPlace());
}
