using System.Globalization;
using Disclosure.Cli.Results.Ledgers;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Cli.Writers.Json;

/// <summary>Open cases for programs, by number alone; a day that is not known is null, with the reason.</summary>
internal sealed class OpenCaseJson(TextWriter target) : IOpenCaseWriter
{
    public void Write(DateOnly day, IReadOnlyList<OpenCase> cases, WorkingDays days)
    {
        var page = new JsonPage(target);
        page.Json.WriteStartObject();
        page.Json.WriteString("day", Text(day));
        page.Array("open", cases, each =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("id", each.Case.Id);
            page.Json.WriteString("receivedOn", Text(each.Case.ReceivedOn));
            page.Word("state", each.Deadline.State);
            if (each.Deadline.DueOn is { } due) page.Json.WriteString("dueOn", Text(due));
            else page.Json.WriteNull("dueOn");
            if (each.Deadline.DaysLate(day, days) is { } late) page.Number("workingDaysLate", late);
            page.Json.WriteEndObject();
        });
        page.Json.WriteEndObject();
        page.End();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
