using System.Globalization;
using Disclosure.Cli.Results.Ledgers;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Cli.Writers.Text;

/// <summary>Open cases for people: a line a case, by number or place alone.</summary>
internal sealed class OpenCaseText(TextPage page, DisplayLanguage language) : IOpenCaseWriter
{
    public void Write(OpenCaseList list)
    {
        var head = LedgerTexts.Open(Text(list.Day), list.Open.Count, list.Overdue, list.Undated.Count + list.Skipped.Count);
        page.Line(new Piece(head.In(language), Tone.Strong));
        foreach (var each in list.Open)
        {
            var tone = each.Deadline.DueOn < list.Day ? Tone.Error : Tone.Plain;
            Line(each.Case.Name, LedgerTexts.Received(Text(each.Case.ReceivedOn)), DueOf(each, list.Day, list.Days), tone);
        }

        foreach (var each in list.Undated) Line(each.Case.Name, LedgerTexts.Received(Text(each.Case.ReceivedOn)), LedgerTexts.ReplyUndated, Tone.Warning);
        foreach (var each in list.Skipped) Line(each.Name, null, LedgerTexts.ReceiptUnread, Tone.Warning);
    }

    private static BilingualText DueOf(OpenCase each, DateOnly day, WorkingDays days)
    {
        if (each.Deadline.DueOn is not { } due)
        {
            return each.Deadline.State switch
            {
                DeadlineState.AwaitsCorrection => LedgerTexts.AwaitsCorrection,
                DeadlineState.ExtensionUndated => LedgerTexts.ExtensionUndated,
                _ => LedgerTexts.BeyondCalendar,
            };
        }

        var told = LedgerTexts.Due(Text(due));
        var rest = due == day ? LedgerTexts.DueToday
            : (due < day ? days.CountBetween(due, day) : days.CountBetween(day, due)) is not { } count ? null
            : due < day ? LedgerTexts.Overdue(count) : LedgerTexts.Left(count);
        return rest is null ? told : new BilingualText($"{told.Chinese}，{rest.Chinese}", $"{told.English}, {rest.English}");
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Line(BilingualText name, BilingualText? received, BilingualText told, Tone tone)
    {
        var lead = received is null ? name.In(language) : $"{name.In(language)}  {received.In(language)}";
        page.Hanging(4, $"  {lead}  ", new Piece(told.In(language), tone));
    }
}
