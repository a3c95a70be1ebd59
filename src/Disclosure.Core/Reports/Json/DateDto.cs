namespace Disclosure.Reports.Json;

/// <summary>A date that a report bears, as it stands in JSON.</summary>
internal sealed record DateDto(DateOnly? Date, PlaceDto? Place = null)
{
    public static DateDto? Of(ReportDate? date) => date is null ? null : new DateDto(date.Date, PlaceDto.Of(date.Place));

    public ReportDate? ToDate() => Date is { } date ? new ReportDate(date, Place?.ToPlace()) : null;
}
