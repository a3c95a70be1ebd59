using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>The table of applications (section 三) of a report. Immutable.</summary>
public sealed class ApplicationTable
{
    internal ApplicationTable(AnnualDisclosureReport report) => Report = Guard.Against.Null(report);

    /// <summary>The report of which this is the table.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>The figure where a row and a column cross.</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <exception cref="ArgumentException">The row carries no figures in the report's edition.</exception>
    public Figure this[ApplicationRow row, ApplicantKind applicant] => Report[Report.Form.Cell(row, applicant)];

    /// <summary>The report and the table.</summary>
    public override string ToString() => $"{Report}, {Report.Form.Table(SectionKind.Applications)}";
}
