using System.Globalization;
using System.Text.Json;
using Disclosure.Cli.Results.Ledgers;
using Disclosure.Cli.Writers.Json;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>Open cases for spreadsheets: a row a case, by number or place alone.</summary>
internal sealed class OpenCaseCsv(TextWriter target, DisplayLanguage language) : IOpenCaseWriter
{
    private static readonly BilingualText[] Heads =
    [
        new("编号", "id"), new("收到日期", "received"), new("应答复日期", "due"), new("超期工作日", "working days late"), new("状态", "state"),
    ];

    public void Write(OpenCaseList list)
    {
        // Spreadsheets take a text for Unicode by its mark alone.
        target.Write('\uFEFF');
        var head = new CsvRow();
        foreach (var each in Heads) head.Text(each.In(language));
        target.Write(head);
        foreach (var each in list.Open)
        {
            target.Write(new CsvRow().Text(each.Case.Name.In(language)).Text(Text(each.Case.ReceivedOn)).Text(Text(each.Deadline.DueOn))
                .Number(each.Deadline.DaysLate(list.Day, list.Days)).Text(JsonNamingPolicy.CamelCase.ConvertName(each.Deadline.State.ToString())));
        }

        foreach (var each in list.Undated)
        {
            target.Write(new CsvRow().Text(each.Case.Name.In(language)).Text(Text(each.Case.ReceivedOn)).Text("").Number(null).Text(OpenCaseJson.ReplyUndated));
        }

        foreach (var each in list.Skipped)
        {
            target.Write(new CsvRow().Text(each.Name.In(language)).Text("").Text("").Number(null).Text(OpenCaseJson.ReceiptUnread));
        }
    }

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
