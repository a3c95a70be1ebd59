using Disclosure.Cli.Inputs;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Series;

namespace Disclosure.Cli.Results;

/// <summary>Last year's report, where one is named beside the report in question.</summary>
internal sealed class PriorYear
{
    private readonly Companion? companion;
    private readonly AdjustmentList adjustments;

    private PriorYear(Companion? companion, AdjustmentList adjustments)
    {
        this.companion = companion;
        this.adjustments = adjustments;
    }

    /// <summary>Reads last year's report.</summary>
    /// <param name="source">The file; null where none is named.</param>
    /// <param name="subject">What is known of the report in question.</param>
    /// <param name="adjustments">What lawfully came between years.</param>
    /// <param name="remarks">Takes the problems in reading.</param>
    /// <returns>Null when the file holds no report.</returns>
    public static PriorYear? Read(InputSource? source, ReadingOptions subject, AdjustmentList adjustments, IRemarks remarks)
    {
        if (source is null) return new PriorYear(null, adjustments);
        var reading = source.Read(subject with { Year = subject.Year - 1, Edition = null });
        remarks.AddProblems(source.Name, reading);
        return reading.Report is { } report ? new PriorYear(Companion.PriorYear(report, source.Name), adjustments) : null;
    }

    /// <summary>A report with last year's beside it.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="UsageException">The other one is not of the year before.</exception>
    public Dossier Beside(AnnualDisclosureReport report)
    {
        if (companion is null) return new Dossier(report);
        return report.Year is int year && companion.Report!.Year is int other && other != year - 1
            ? throw new UsageException(UsageTexts.NotTheYearBefore(companion.Source!, other, year))
            : new Dossier(report, [companion], Between(report, companion.Report!));
    }

    // The two are of one organ because the user says so, whatever names they bear.
    private IEnumerable<Adjustment> Between(AnnualDisclosureReport report, AnnualDisclosureReport before)
    {
        if (report.Year is not int year) return [];
        SeriesReport[] named = [.. new[] { report, before }.Select(each => new SeriesReport(each))];
        var names = ReportSeries.ByAuthority(named, adjustments).Series.SelectMany(series => series.Names);
        return adjustments.Of(names).Where(adjustment => adjustment.IsOfTurnTo(year));
    }
}
