using System.Text.Json.Serialization;

namespace Disclosure.Reports.Json;

/// <summary>A deviation of the printed form as it stands in JSON.</summary>
internal sealed record DeviationDto(
    [property: JsonConverter(typeof(DeviationKindConverter))] FormDeviationKind? Kind,
    string Element,
    string Printed,
    PlaceDto? Place = null);
