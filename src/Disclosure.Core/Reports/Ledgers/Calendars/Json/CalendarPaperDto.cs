using Disclosure.Messages;
using Disclosure.Reports.Json;

namespace Disclosure.Reports.Ledgers.Calendars.Json;

/// <summary>A paper as it stands in JSON.</summary>
internal sealed record CalendarPaperDto(
    string? Paper,
    int? Year,
    bool Amends = false,
    IReadOnlyList<string?>? DaysOff = null,
    IReadOnlyList<string?>? WorkingDays = null)
{
    public static CalendarPaperDto Of(CalendarPaper paper) =>
        new(paper.Number, paper.Year, paper.Amends, Texts(paper.DaysOff), Texts(paper.WorkingDays));

    public CalendarPaper ToPaper(int number)
    {
        if (string.IsNullOrWhiteSpace(Paper)) throw FormatFault.Without("papers", number, "paper");
        if (Year is not (>= 2000 and <= 2200)) throw FormatFault.Of(new BilingualText(
            $"“{Paper}”的 year 应为 2000 至 2200 的年份。", $"“{Paper}” has no year from 2000 to 2200."));
        return new CalendarPaper
        {
            Number = Paper,
            Year = Year.Value,
            Amends = Amends,
            DaysOff = Spans(DaysOff, "daysOff"),
            WorkingDays = Spans(WorkingDays, "workingDays"),
        };
    }

    private DaySpan[] Spans(IReadOnlyList<string?>? texts, string name) => [.. (texts ?? []).Select(text => DaySpan.Parse(text)
        ?? throw FormatFault.Of(new BilingualText(
            $"“{Paper}”的 {name} 中，“{text}”不是 2025-01-01 这样的日期，也不是 2025-01-28/2025-02-04 这样的起止日期。",
            $"“{Paper}”, {name}: “{text}” is no day such as 2025-01-01 and no span such as 2025-01-28/2025-02-04.")))];

    private static List<string>? Texts(IReadOnlyList<DaySpan> spans) => spans.Count == 0 ? null : [.. spans.Select(span => span.ToString())];
}
