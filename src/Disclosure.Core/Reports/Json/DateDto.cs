namespace Disclosure.Reports.Json;

/// <summary>A date that a report bears, as it stands in JSON.</summary>
internal sealed record DateDto(DateOnly? Date, DateOnly? Otherwise = null, PlaceDto? Place = null)
{
    public static DateDto? Of(ReportDate? date) => date is null ? null : new DateDto(date.Date, date.Otherwise, PlaceDto.Of(date.Place));

    public ReportDate? ToDate() => Date is { } date ? new ReportDate(date, Place?.ToPlace()) { Otherwise = Otherwise } : null;
}
