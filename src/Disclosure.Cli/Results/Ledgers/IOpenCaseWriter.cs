using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Cli.Results.Ledgers;

/// <summary>Shows which cases are open on a day, and when they are due.</summary>
internal interface IOpenCaseWriter
{
    /// <summary>Shows the cases.</summary>
    /// <param name="day">The day.</param>
    /// <param name="cases">The cases, those due first before the others.</param>
    /// <param name="days">Which days are worked.</param>
    void Write(DateOnly day, IReadOnlyList<OpenCase> cases, WorkingDays days);
}
