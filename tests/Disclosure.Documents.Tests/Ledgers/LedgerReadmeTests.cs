using System.Runtime.CompilerServices;
using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Deadlines;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests.Ledgers;

/// <summary>The papers' examples of ledgers run as printed.</summary>
[Collection(nameof(WholeProcess))]
public sealed class LedgerReadmeTests
{
    [Fact]
    public void The_example_from_records_to_a_form_runs_as_printed()
    {
        (string Number, DateOnly Received, ApplicantKind Kind, ApplicationRow Outcome, DateOnly Replied)[] rows =
        [
            ("2025-001", new DateOnly(2025, 2, 5), ApplicantKind.NaturalPerson, ApplicationRow.Disclosed, new DateOnly(2025, 3, 6)),
            ("2025-002", new DateOnly(2025, 6, 3), ApplicantKind.CommercialEnterprise, ApplicationRow.NotHeld, new DateOnly(2025, 6, 20)),
        ];
        using var stream = new MemoryStream();

        var written = Run("ledger", () =>
        {
            // <ledger>
            var ledger = new CaseLedger(rows.Select(row => new CaseRecord
            { Id = row.Number, ReceivedOn = row.Received, Applicant = row.Kind, Disposition = row.Outcome, RepliedOn = row.Replied }));
            var report = ledger.ToReport(2025).ToBuilder().SetRest(Figure.Zero).Build();
            foreach (var finding in LedgerAudit.Run(ledger, report).Findings)
                Console.WriteLine($"{finding.RuleId} {finding.Message()}");

            report.WriteTo(stream, OfficialFormat.Docx);
            // </ledger>
        });

        Assert.Equal("DC9101 2025-001：2 月 5 日收到，应于 3 月 4 日前答复，3 月 6 日答复，迟 2 个工作日（未见延期）。\n", written);
        stream.Position = 0;
        Assert.Equal(2, ReportDocument.Read(stream).Report!["applications.receivedThisYear.total"].Count);
    }

    [Fact]
    public void The_example_of_reading_runs_as_printed()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "编号,收到日期,申请人类型,答复日期,办理结果\n2026-001,2026-02-02,自然人,,\n2026-002,2026-02-30,自然人,,\n");

        var written = Run("ledger-reading", () =>
        {
            // <ledger-reading>
            var reading = CaseLedger.Read(path);
            foreach (var problem in reading.Problems)
                Console.WriteLine($"{problem.Place} {problem.Message()}");

            foreach (var open in OpenCase.On(reading.Ledger!, new DateOnly(2026, 3, 1)))
                Console.WriteLine($"{open.Case.Id} {open.Deadline.DueOn:yyyy-MM-dd}");
            // </ledger-reading>
        });

        Assert.Equal(["line 3, column 2", "line 3, column 2", "2026-001 2026-03-06"], written.Trim().Split('\n').Select(line => line[..Math.Min(line.Length, line.StartsWith("line", StringComparison.Ordinal) ? 16 : 30)]));
    }

    [Fact]
    public void The_paper_lists_every_head_and_every_word_of_a_reply()
    {
        using var words = JsonDocument.Parse(Papers.Text("src/Disclosure.Core/Reports/Ledgers/Words/Json/ledger-words.json"));
        var due = new[] { "heads", "dispositions" }.SelectMany(list => words.RootElement.GetProperty(list).EnumerateObject())
            .Select(each => $"| `{each.Name}` | {string.Join('、', each.Value.EnumerateArray())} |");

        Assert.Empty(due.Except(Papers.Text("src/Disclosure.Documents/README.md").Split('\n')));
    }

    private static string Run(string name, Action example, [CallerFilePath] string file = "") => PaperExample.Run(name, example, file);
}
