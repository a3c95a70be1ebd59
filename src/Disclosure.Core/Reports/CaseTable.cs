using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>One group of cases (section 四) of a report. Immutable.</summary>
public sealed class CaseTable
{
    internal CaseTable(AnnualDisclosureReport report, CaseTrack track)
    {
        Report = Guard.Against.Null(report);
        Track = track;
    }

    /// <summary>The report of which this is a group of cases.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>Which group of cases this is.</summary>
    public CaseTrack Track { get; }

    /// <summary>The figure of one outcome.</summary>
    /// <param name="outcome">The column.</param>
    public Figure this[CaseOutcome outcome] => Report[Report.Form.Cell(Track, outcome)];

    /// <summary>The report and the group of cases.</summary>
    public override string ToString() => $"{Report}, {Track}";
}
