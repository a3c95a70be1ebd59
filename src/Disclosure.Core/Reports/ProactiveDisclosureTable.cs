using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>The table of proactive disclosure (section 二) of a report. Immutable.</summary>
public sealed class ProactiveDisclosureTable
{
    internal ProactiveDisclosureTable(AnnualDisclosureReport report) => Report = Guard.Against.Null(report);

    /// <summary>The report of which this is the table.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>The figure where a row and a column cross.</summary>
    /// <param name="row">The row.</param>
    /// <param name="measure">The column.</param>
    /// <exception cref="ArgumentException">The row does not have that column in the report's edition.</exception>
    public Figure this[ProactiveRow row, ProactiveMeasure measure] => Report[Report.Form.Cell(row, measure)];

    /// <summary>The report and the table.</summary>
    public override string ToString() => $"{Report}, {Report.Form.Table(SectionKind.ProactiveDisclosure)}";
}
