using Disclosure.Cli.Inputs;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using Disclosure.Reports.Series;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>The reports of units as they were read. Immutable.</summary>
/// <param name="Reports">The reports, each with the name of its input, and its place where the input holds several.</param>
/// <param name="Sums">What inputs print as the sum of their units.</param>
/// <param name="Unread">The names of the inputs that were not read, or not whole.</param>
/// <param name="IsCutShort">Whether the run was stopped before the last.</param>
internal sealed record UnitReports(
    IReadOnlyList<SeriesReport> Reports, IReadOnlyList<(string Name, CollectionSum Sum)> Sums, IReadOnlyList<string> Unread, bool IsCutShort)
{
    /// <summary>The units that the inputs name and that filled in nothing.</summary>
    public IReadOnlyList<string> Empty { get; init; } = [];

    /// <summary>Reads the inputs side by side, and says what was not read with certainty.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="jobs">How many are read at once.</param>
    /// <param name="options">What is known of them.</param>
    /// <param name="remarks">Takes the problems in reading.</param>
    /// <param name="stop">The wish to stop.</param>
    /// <exception cref="UsageException">There are more reports than are added up at once.</exception>
    public static UnitReports Read(InputList inputs, int jobs, ReadingOptions options, IRemarks remarks, CancellationToken stop)
    {
        var work = new OrderedWork<InputSource, (string Name, CollectionReading Reading)>(
            inputs, jobs, (input, _) => (input.Name, input.ReadAll(options)), stop);
        var (reports, sums, unread, empty) = (new List<SeriesReport>(), new List<(string, CollectionSum)>(), new List<string>(), new List<string>());
        foreach (var (name, reading) in work.Results())
        {
            remarks.AddProblems(name, new ReportReading(reading.Reports.Count == 1 ? reading.Reports[0].Report : null, reading.Problems));
            reports.AddRange(reading.Reports.Select(report => report with { Source = report.Source is null ? name : $"{name} {report.Source}" }));
            if (reading.Sum is { } sum) sums.Add((name, sum));
            if (reports.Count > UnitListFile.MostUnits) throw new UsageException(RollupTexts.TooManyReports(UnitListFile.MostUnits));
            empty.AddRange(reading.Problems.Where(problem => problem.Kind == ProblemCatalogue.UnitWithoutFigures).Select(problem => problem.Actual!.Chinese));
            if (reading.HasErrors || (reading.Reports.Count == 0 && empty.Count == 0)) unread.Add(name);
        }

        return new UnitReports(reports, sums, unread, work.IsCutShort) { Empty = empty };
    }
}
