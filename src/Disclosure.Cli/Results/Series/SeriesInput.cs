using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Results.Inputs;

namespace Disclosure.Cli.Results.Series;

/// <summary>
/// An input that was read once to see whose report it is. Of many only that is kept, and the document is read again when its organ's turn
/// comes, so that memory stays flat however many there are; of the first ones, and of what can be read only once, all is kept.
/// </summary>
internal sealed class SeriesInput
{
    // A county's reports of many years are read once.
    private const int MostKept = 1_000;

    private readonly InputSource source;
    private readonly ReportReading? kept;

    /// <summary>An input that was read.</summary>
    /// <param name="source">The input.</param>
    /// <param name="number">Its place among all; 1-based.</param>
    /// <param name="reading">What was read.</param>
    public SeriesInput(InputSource source, int number, ReportReading reading)
    {
        this.source = source;
        kept = number <= MostKept || !source.CanBeReadAgain ? reading : null;
        Identity = IdentityOf(reading);
        Content = ContentOf(reading.Report);
    }

    /// <summary>What the figures and texts of the report come to: the same for two that say the same.</summary>
    public int Content { get; }

    /// <summary>The name by which the user knows it.</summary>
    public string Name => source.Name;

    /// <summary>Whose report it is, and of which year; null where no report could be read.</summary>
    public ReportIdentity? Identity { get; }

    /// <summary>What was read.</summary>
    /// <param name="options">What is known of the document.</param>
    public ReportReading Read(ReadingOptions options) => kept ?? source.Read(options);

    /// <summary>Whether a reading is of the report that it was the first time.</summary>
    public bool IsStill(ReportReading reading) => Identity == IdentityOf(reading);

    private static int ContentOf(AnnualDisclosureReport? report)
    {
        var hash = new HashCode();
        foreach (var figure in report?.Figures ?? []) hash.Add(figure);
        foreach (var section in report?.Sections ?? []) hash.Add(section.Text, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    private ReportIdentity? IdentityOf(ReportReading reading) => reading.Report is { } report ? ReportIdentity.Of(report, source.Name) : null;
}
