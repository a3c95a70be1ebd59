using System.Globalization;
using System.Text.Json;
using Disclosure.Cli.Results.Ledgers;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>Open cases for spreadsheets: a row a case, by number alone.</summary>
internal sealed class OpenCaseCsv(TextWriter target, DisplayLanguage language) : IOpenCaseWriter
{
    private static readonly BilingualText[] Heads =
    [
        new("编号", "id"), new("收到日期", "received"), new("应答复日期", "due"), new("超期工作日", "working days late"), new("状态", "state"),
    ];

    public void Write(DateOnly day, IReadOnlyList<OpenCase> cases, WorkingDays days)
    {
        // Spreadsheets take a text for Unicode by its mark alone.
        target.Write('\uFEFF');
        var head = new CsvRow();
        foreach (var each in Heads) head.Text(each.In(language));
        target.Write(head);
        foreach (var each in cases)
        {
            target.Write(new CsvRow().Text(each.Case.Id).Text(Text(each.Case.ReceivedOn)).Text(Text(each.Deadline.DueOn))
                .Number(each.Deadline.DaysLate(day, days)).Text(JsonNamingPolicy.CamelCase.ConvertName(each.Deadline.State.ToString())));
        }
    }

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
