using System.Globalization;
using Disclosure.Cli.Results.Ledgers;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Deadlines;
using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers.Json;

/// <summary>Open cases for programs, by number and place alone; a day that is not known is null, with the reason.</summary>
internal sealed class OpenCaseJson(TextWriter target) : IOpenCaseWriter
{
    /// <summary>Why it cannot be said whether a case is open: its reply has no day.</summary>
    public const string ReplyUndated = "replyUndated";

    /// <summary>Why it cannot be said: the day of receipt could not be read.</summary>
    public const string ReceiptUnread = "receiptUnread";

    public void Write(OpenCaseList list)
    {
        var page = new JsonPage(target);
        page.Json.WriteStartObject();
        page.Json.WriteString("day", Text(list.Day));
        page.Array("open", list.Open, each => WriteOpen(page, each, list));
        page.Json.WriteStartArray("undetermined");
        foreach (var each in list.Undated)
        {
            Begin(page, IdOf(each.Case), each.Case.Place);
            page.Json.WriteString("receivedOn", Text(each.Case.ReceivedOn));
            End(page, ReplyUndated);
        }

        foreach (var each in list.Skipped)
        {
            Begin(page, each.Id, each.Place);
            page.Json.WriteNull("receivedOn");
            End(page, ReceiptUnread);
        }

        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.End();
    }

    private static void WriteOpen(JsonPage page, OpenCase each, OpenCaseList list)
    {
        Begin(page, IdOf(each.Case), each.Case.Place);
        page.Json.WriteString("receivedOn", Text(each.Case.ReceivedOn));
        page.Word("state", each.Deadline.State);
        if (each.Deadline.DueOn is { } due) page.Json.WriteString("dueOn", Text(due));
        else page.Json.WriteNull("dueOn");
        if (each.Deadline.DueOn is { } last) page.Json.WriteBoolean("isOverdue", last < list.Day);
        if (each.Deadline.DaysLate(list.Day, list.Days) is { } late) page.Number("workingDaysLate", late);
        page.Json.WriteEndObject();
    }

    private static string? IdOf(CaseRecord record) => record.IsNumbered ? record.Id : null;

    private static void Begin(JsonPage page, string? id, DocumentPlace? place)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("id", id);
        if (place is not null) PlaceJson.Write(page.Json, place);
    }

    private static void End(JsonPage page, string reason)
    {
        page.Json.WriteString("reason", reason);
        page.Json.WriteEndObject();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
