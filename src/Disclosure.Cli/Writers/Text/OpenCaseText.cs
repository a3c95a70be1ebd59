using System.Globalization;
using Disclosure.Cli.Results.Ledgers;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Cli.Writers.Text;

/// <summary>Open cases for people: a line a case, by number alone.</summary>
internal sealed class OpenCaseText(TextPage page, DisplayLanguage language) : IOpenCaseWriter
{
    public void Write(DateOnly day, IReadOnlyList<OpenCase> cases, WorkingDays days)
    {
        page.Line(new Piece(LedgerTexts.Open(Text(day), cases.Count, cases.Count(each => each.Deadline.DueOn < day)).In(language), Tone.Strong));
        foreach (var each in cases)
        {
            var isLate = each.Deadline.DueOn < day;
            page.Hanging(
                4, $"  {each.Case.Id}  {LedgerTexts.Received(Text(each.Case.ReceivedOn)).In(language)}  ",
                new Piece(DueOf(each, day, days).In(language), isLate ? Tone.Error : Tone.Plain));
        }
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

        var (told, count) = (LedgerTexts.Due(Text(due)), due < day ? days.CountBetween(due, day) : days.CountBetween(day, due));
        if (count is not { } number) return told;
        var rest = due < day ? LedgerTexts.Overdue(NumberText.Plain(number)) : LedgerTexts.Left(NumberText.Plain(number));
        return new BilingualText($"{told.Chinese}，{rest.Chinese}", $"{told.English}, {rest.English}");
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
