using Disclosure.Cli.Inputs;
using Disclosure.Cli.Running;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Reports.Series;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>The reports of units as they were read. Immutable.</summary>
/// <param name="Reports">The reports, each with the name of its input.</param>
/// <param name="Unread">The names of the inputs that hold no report.</param>
/// <param name="IsCutShort">Whether the run was stopped before the last.</param>
internal sealed record UnitReports(IReadOnlyList<SeriesReport> Reports, IReadOnlyList<string> Unread, bool IsCutShort)
{
    /// <summary>Reads the inputs side by side, and says what was not read with certainty.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="jobs">How many are read at once.</param>
    /// <param name="options">What is known of them.</param>
    /// <param name="remarks">Takes the problems in reading.</param>
    /// <param name="stop">The wish to stop.</param>
    public static UnitReports Read(InputList inputs, int jobs, ReadingOptions options, IRemarks remarks, CancellationToken stop)
    {
        var work = new OrderedWork<InputSource, (string Name, ReportReading Reading)>(inputs, jobs, (input, _) => (input.Name, input.Read(options)), stop);
        var (reports, unread) = (new List<SeriesReport>(), new List<string>());
        foreach (var (name, reading) in work.Results())
        {
            remarks.AddProblems(name, reading);
            if (reading.Report is { } report) reports.Add(new SeriesReport(report, name));
            else unread.Add(name);
        }

        return new UnitReports(reports, unread, work.IsCutShort);
    }
}
