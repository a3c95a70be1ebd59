using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Texts;

/// <summary>A claim held against the figures: what each of its readings comes to, and whether any fits. Immutable.</summary>
internal sealed class HeldClaim
{
    private readonly AuditedReport report;
    private readonly List<FormCell> readAsZero = [];

    private HeldClaim(IReadOnlyList<ClaimReading> readings, AuditedReport report)
    {
        this.report = report;
        Values = [.. readings.Where(reading => IsAsked(reading)).Select(reading => (reading, reading.ValueIn(report.Form, NumberIn)))];
    }

    /// <summary>Holds readings against the figures.</summary>
    public static HeldClaim Of(IReadOnlyList<ClaimReading> readings, AuditedReport report) => new(readings, report);

    /// <summary>The readings that the report's form admits, each with what it comes to; null where figures are not known.</summary>
    public IReadOnlyList<(ClaimReading Reading, decimal? Value)> Values { get; }

    /// <summary>Whether some reading cannot be worked out, so that nobody knows whether it fits.</summary>
    public bool IsOpen => Values.Any(value => value.Value is null);

    /// <summary>The first cell of the likeliest reading; null where the form admits none.</summary>
    public FormCell? FirstCell => Values.Count == 0 ? null : CellsOf(Values[0].Reading).First();

    /// <summary>The cells on which the readings rest, those of the likeliest first.</summary>
    public IReadOnlyList<BreachCell> Cells =>
        [.. Values.SelectMany(value => CellsOf(value.Reading)).Distinct().Select(cell => new BreachCell(cell, report[cell]))];

    /// <summary>The empty cells that were read as 0.</summary>
    public IReadOnlyList<ReportCell> ReadAsZero => [.. readAsZero.Distinct().Select(cell => new ReportCell(cell))];

    /// <summary>Every reading with its number, in words.</summary>
    public BilingualText Told => new(
        string.Join('，', Values.Select(value => $"{value.Reading.Name.Chinese}为 {NumberText.Plain(value.Value ?? 0)}")),
        string.Join(", ", Values.Select(value => $"{value.Reading.Name.English} is {NumberText.Plain(value.Value ?? 0)}")));

    private bool IsAsked(ClaimReading reading) => reading.AppliesTo(report.Form) && !reading.Terms.Any(term => term.IsOfPriorYear);

    private decimal? NumberIn(ReadingTerm term, FormCell cell)
    {
        var figure = report[cell];
        if (figure.Number is decimal number) return number;
        if (!report.ReadsAsZero(cell)) return null;
        readAsZero.Add(cell);
        return 0;
    }

    private IEnumerable<FormCell> CellsOf(ClaimReading reading) => reading.Terms.Select(term => report.Form.Find(term.Cell)).OfType<FormCell>();
}
