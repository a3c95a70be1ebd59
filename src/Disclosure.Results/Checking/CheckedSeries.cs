using System.Globalization;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Texts;

namespace Disclosure.Results.Checking;

/// <summary>The years of one organ as a check reports them: each year's input, and what ties the years.</summary>
internal sealed class CheckedSeries
{
    /// <summary>Puts the years together.</summary>
    /// <param name="result">What the audit found.</param>
    /// <param name="inputs">The years, in their order.</param>
    /// <param name="versions">Other versions of them, in the order of the years.</param>
    /// <param name="language">The language of the run.</param>
    public CheckedSeries(SeriesResult result, IReadOnlyList<CheckedInput> inputs, IReadOnlyList<CheckedInput> versions, DisplayLanguage language)
    {
        Result = result;
        Inputs = inputs;
        Versions = versions;
        Title = result.Series.Authority ?? AuditTexts.UnknownAuthority.In(language);
        var reports = result.Series.Reports.Select(report => report.Report).ToList();
        Links = [.. reports.Zip(reports.Skip(1)).Where(pair => pair.Second.Year == pair.First.Year + 1).Select(pair => new YearLink(pair.First, pair.Second))];
    }

    /// <summary>What the audit found.</summary>
    public SeriesResult Result { get; }

    /// <summary>The years, in their order.</summary>
    public IReadOnlyList<CheckedInput> Inputs { get; }

    /// <summary>Other versions of the years, each checked by itself.</summary>
    public IReadOnlyList<CheckedInput> Versions { get; }

    /// <summary>The organ.</summary>
    public string Title { get; }

    /// <summary>What ties neighbouring years.</summary>
    public IReadOnlyList<YearLink> Links { get; }

    /// <summary>The input of a report.</summary>
    public CheckedInput InputOf(AnnualDisclosureReport report) => Inputs.First(input => ReferenceEquals(input.Reading.Report, report));

    /// <summary>Years in a line.</summary>
    public static string Listed(IEnumerable<int> years) => string.Join(' ', years.Select(year => year.ToString(CultureInfo.InvariantCulture)));
}
