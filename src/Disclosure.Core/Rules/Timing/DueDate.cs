using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Organs;

namespace Disclosure.Rules.Timing;

/// <summary>The day by which a report is due, and what lies behind it.</summary>
internal static class DueDate
{
    // A holiday is no longer, whatever weekends stand around it.
    private const int LongestHoliday = 30;

    /// <summary>31 January, for departments, and in practice for townships and street offices.</summary>
    public static DueDay OfDepartments { get; } = new(1, 31);

    /// <summary>31 March, for governments.</summary>
    public static DueDay OfGovernments { get; } = new(3, 31);

    /// <summary>The day by which a report is published, a local one aside; null where the organ's duty is not known, or a local day alone counts.</summary>
    public static DueDay? Of(AuditedReport report) => report.Report.PublicationDuty switch
    {
        PublicationDuty.Department => OfDepartments,
        PublicationDuty.LowestOrgan when !HasLocal(report) => OfDepartments,
        PublicationDuty.Government => OfGovernments,
        _ => null,
    };

    /// <summary>Whether a local day is configured for an organ.</summary>
    public static bool HasLocal(AuditedReport report) =>
        report.Options.Deadlines.Count > 0 && report.Report.OrganKind is { } kind && report.Options.Deadlines.ContainsKey(kind);

    /// <summary>The day itself where it is a working day, else the first one behind it.</summary>
    public static DateOnly OrNextWorkingDay(DateOnly day)
    {
        for (var i = 0; i < LongestHoliday; i++)
        {
            if (IsWorkingDay(day.AddDays(i))) return day.AddDays(i);
        }

        return day;
    }

    // Of years whose holidays are not arranged yet, weekends are known.
    private static bool IsWorkingDay(DateOnly day) =>
        WorkingDays.StateCouncil.IsWorkingDay(day) ?? day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
