using Disclosure.Reports.Series;
using Disclosure.Rules;

namespace Disclosure.Findings;

/// <summary>What an audit of several years of one organ found. Immutable.</summary>
public sealed class SeriesResult
{
    internal SeriesResult(ReportSeries series, IReadOnlyList<AuditResult> years, AuditResult? whole)
    {
        Series = series;
        OfWholeSeries = [.. (whole?.Findings ?? []).Where(IsOverSeveralReports)];
        Years = years is [.., var last] ? [.. years.SkipLast(1), last.With(OfWholeSeries)] : [];
        Findings = [.. Years.SelectMany(year => year.Findings.Where(IsOverSeveralReports))];
    }

    /// <summary>The reports that were audited.</summary>
    public ReportSeries Series { get; }

    /// <summary>
    /// The audit of every year, in their order: what the report says by itself, and beside the report of the year before and other
    /// versions of it. What concerns the series as a whole is told with the last year.
    /// </summary>
    public IReadOnlyList<AuditResult> Years { get; }

    /// <summary>What is found of several reports together, in the order of the years, then of the series as a whole.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Those of the findings that concern the series as a whole: missing years, editions, adjustments that explain nothing.</summary>
    public IReadOnlyList<Finding> OfWholeSeries { get; }

    /// <summary>The worst verdict of the years; a report that passes by itself can fail beside another.</summary>
    public RuleVerdict Verdict =>
        Years.Any(year => year.Verdict == RuleVerdict.Fail) ? RuleVerdict.Fail
        : Years.Any(year => year.Verdict == RuleVerdict.Undetermined) ? RuleVerdict.Undetermined
        : Years.All(year => year.Verdict == RuleVerdict.NotApplicable) ? RuleVerdict.NotApplicable
        : RuleVerdict.Pass;

    private static bool IsOverSeveralReports(Finding finding) => finding.Rule is { IsOverSeveralReports: true, IsOnText: false };

    /// <summary>The organ, the verdict and how many findings there are.</summary>
    public override string ToString() => $"{Series.Authority}: {Verdict}, {Findings.Count} findings";
}
