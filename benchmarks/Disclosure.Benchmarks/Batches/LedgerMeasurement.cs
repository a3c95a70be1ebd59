using System.Diagnostics;
using System.Globalization;
using Disclosure.Forms;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Benchmarks.Batches;

/// <summary>
/// What a large ledger costs once it is read: its cases counted into the tables, each dated, and the whole held against a report. A first
/// round warms the runtime up and is not told. Rows of Markdown.
/// </summary>
internal static class LedgerMeasurement
{
    private const int Year = 2025;
    private const int DaysBefore = 60;
    private const int Days = 425;
    private static readonly ApplicantKind[] Kinds = [.. Enum.GetValues<ApplicantKind>().Where(kind => kind != ApplicantKind.Total)];
    private static readonly ApplicationRow[] Rows =
        [ApplicationRow.Disclosed, ApplicationRow.PartiallyDisclosed, ApplicationRow.NotHeld, ApplicationRow.PetitionOrComplaint, ApplicationRow.OtherReason];

    /// <summary>Measures.</summary>
    public static IEnumerable<string> Lines()
    {
        yield return "| cases | counted, ms | dated, ms | held against a report, ms | findings |";
        yield return "|---:|---:|---:|---:|---:|";
        Measure(1_000);
        foreach (var count in (int[])[10_000, 100_000]) yield return Measure(count);
    }

    private static string Measure(int count)
    {
        var ledger = new CaseLedger(Enumerable.Range(0, count).Select(CaseOf).ToList());
        var watch = Stopwatch.StartNew();
        var report = ledger.ToReport(Year);
        var counted = watch.Elapsed;
        watch.Restart();
        var late = ledger.Cases.Count(record => ReplyDeadline.Of(record, ledger.WorkingDays).DueOn < record.RepliedOn);
        var dated = watch.Elapsed;

        // One case in the next year, so that the search for moves has something to find.
        var cell = report.Form.Cell(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson);
        var open = report.Form.Cell(ApplicationRow.CarriedForwardToNextYear, ApplicantKind.NaturalPerson);
        var wrong = report.With(cell, report[cell].Count!.Value - 1).With(open, report[open].Count!.Value + 1);
        watch.Restart();
        var findings = LedgerAudit.Run(ledger, wrong).Findings.Count;
        FormattableString row = $"| {count} | {counted.TotalMilliseconds:N1} | {dated.TotalMilliseconds:N1} | {watch.Elapsed.TotalMilliseconds:N0} | {findings} |";
        return row.ToString(CultureInfo.InvariantCulture) + (late > 0 ? "" : " none is late");
    }

    // Some open, some corrected, some with an opinion asked for, some extended.
    private static CaseRecord CaseOf(int number)
    {
        var received = new DateOnly(Year, 1, 1).AddDays((number * 7919 % Days) - DaysBefore);
        return new CaseRecord
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{Year}-{number:000000}"),
            ReceivedOn = received,
            Applicant = Kinds[number % Kinds.Length],
            Disposition = number % 11 == 0 ? null : Rows[number % Rows.Length],
            RepliedOn = number % 11 == 0 ? null : received.AddDays(5 + (number % 40)),
            Consultations = number % 5 == 0 ? [new CaseConsultation(received.AddDays(4), received.AddDays(15))] : [],
            Extensions = number % 7 == 0 ? [new CaseExtension(received.AddDays(10))] : [],
            Corrections = number % 9 == 0 ? [new CaseCorrection(received.AddDays(3), received.AddDays(20), received.AddDays(8))] : [],
        };
    }
}
