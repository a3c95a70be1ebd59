using Disclosure.Documents;
using Disclosure.Messages;
using Disclosure.Page.Texts;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Results.Inputs;

namespace Disclosure.Page.Dropped;

/// <summary>The reports of units, added up. A sum without one of them, or of a figure that nobody can read, is none.</summary>
internal sealed class UnitSum
{
    private readonly List<SeriesReport> reports = [];

    /// <summary>Why there is no sum; null where nothing stands against one so far.</summary>
    public BilingualText? Refusal { get; private set; }

    /// <summary>How many reports are added up.</summary>
    public int Count => reports.Count;

    /// <summary>Takes the reports of a document.</summary>
    public void Add(InputSource source)
    {
        var reading = source.ReadAll(ReadingOptions.Default);
        if (reading.HasErrors || reading.Reports.Count == 0) Refusal ??= PageTexts.NotAdded(source.Name);
        reports.AddRange(reading.Reports.Select(report => report with { Source = report.Source is null ? source.Name : $"{source.Name} {report.Source}" }));
    }

    /// <summary>Adds them up.</summary>
    /// <returns>The sum; null where there is none.</returns>
    public AnnualDisclosureReport? Report()
    {
        if (Refusal is not null) return null;
        if (reports.Select(each => each.Report.Year).OfType<int>().Distinct().Skip(1).Any()) Refusal = PageTexts.SeveralYears;
        else
        {
            var sum = Rollup.Sum(reports);
            var unknown = sum.Unknown.Count();
            if (unknown == 0) return sum.Report;
            Refusal = PageTexts.NotKnown(unknown);
        }

        return null;
    }
}
