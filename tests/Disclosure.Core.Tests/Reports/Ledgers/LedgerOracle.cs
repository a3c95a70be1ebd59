using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Core.Tests.Reports.Ledgers;

/// <summary>Counts cases as a clerk does: one after the other, a mark in every cell.</summary>
internal static class LedgerOracle
{
    public static Dictionary<string, long> Count(IEnumerable<CaseRecord> cases, int year, bool isTrial)
    {
        var marks = new Dictionary<string, long>();
        foreach (var record in cases)
        {
            var end = End(record);
            var cameBefore = record.ReceivedOn.Year < year;
            if (record.ReceivedOn.Year <= year && !(cameBefore && end?.Year < year))
            {
                Mark("applications", cameBefore ? "carriedOverFromPriorYear" : "receivedThisYear", record);
                if (end is null || end.Value.Year > year) Mark("applications", "carriedForwardToNextYear", record);
                else
                {
                    Mark("applications", "totalDisposed", record);
                    if (record.Disposition?.Row is { } row && Row(row) is { } name) Mark("applications", name, record);
                }
            }

            foreach (var review in record.Reviews.Where(review => !review.IsCoDefendant && !review.IsSecondInstance))
            {
                if (review.AcceptedOn!.Value.Year > year || review.ConcludedOn?.Year < year) continue;
                var track = Name(review.Track.ToString());
                var status = review.ConcludedOn?.Year <= year ? Name(review.Outcome.ToString()!) : "pending";
                marks[$"{track}.{status}"] = marks.GetValueOrDefault($"{track}.{status}") + 1;
                marks[$"{track}.total"] = marks.GetValueOrDefault($"{track}.total") + 1;
            }
        }

        return marks;

        void Mark(string table, string row, CaseRecord record)
        {
            var columns = record.Applicant is { } kind ? new[] { Name(kind.ToString()), "total" } : ["total"];
            foreach (var path in columns.Select(column => $"{table}.{row}.{column}")) marks[path] = marks.GetValueOrDefault(path) + 1;
        }

        string? Row(ApplicationRow row) => row switch
        {
            ApplicationRow.CorrectionOverdue or ApplicationRow.FeeOverdue or ApplicationRow.OtherReason when isTrial => "otherHandling",
            ApplicationRow.OtherHandling when !isTrial => null,
            _ => Name(row.ToString()),
        };
    }

    private static DateOnly? End(CaseRecord record)
    {
        if (record.Disposition?.State is not null) return null;
        if (record.RepliedOn is not null) return record.RepliedOn;
        if (record.Disposition?.Row == ApplicationRow.CorrectionOverdue) return record.Corrections.Max(correction => correction.DueOn)?.AddDays(1);
        if (record.Disposition?.Row != ApplicationRow.FeeOverdue || record.Fee is null) return null;
        var day = record.Fee.NotifiedOn;
        for (var left = 20; left > 0;)
        {
            day = day.AddDays(1);
            if (WorkingDays.StateCouncil.IsWorkingDay(day)!.Value) left--;
        }

        return day.AddDays(1);
    }

    private static string Name(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
