namespace Disclosure.Reports.Json;

/// <summary>A place as it stands in JSON; for a cell also its text as printed, where that is not just the number.</summary>
internal sealed record PlaceDto(int? Line, int? Column = null, string? Text = null)
{
    public static PlaceDto? Of(DocumentPlace? place) => place is null ? null : new PlaceDto(place.Line, place.Column);

    public DocumentPlace? ToPlace() => Line is int line ? new DocumentPlace(line, Column) : null;
}
