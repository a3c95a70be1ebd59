using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using Disclosure.Results.Inputs;

namespace Disclosure.Cli.Results.Checking;

/// <summary>Tells a document in which the reports of units are collected, which is not for <c>check</c>.</summary>
internal static class CollectedUnits
{
    private static readonly string[] Endings = [".xlsx", ".xlsm", ".csv"];

    /// <summary>How many units the document names; null where it is not for collecting.</summary>
    /// <param name="source">The input.</param>
    /// <param name="reading">What was read of it as one report; where nothing was odd, the document is not opened again.</param>
    /// <param name="options">What is known of it.</param>
    public static int? In(InputSource source, ReportReading reading, ReadingOptions options)
    {
        var isWhole = reading.Report is not null && reading.Problems.Count == 0;
        if (isWhole || source.Path is not { } path || !Endings.Contains(Path.GetExtension(path).ToLowerInvariant())) return null;
        if (!source.CanBeReadAgain) return null;
        var all = source.ReadAll(options);
        var units = all.Reports.Count + all.Problems.Count(problem => problem.Kind == ProblemCatalogue.UnitWithoutFigures);
        return units > 1 ? units : null;
    }
}
