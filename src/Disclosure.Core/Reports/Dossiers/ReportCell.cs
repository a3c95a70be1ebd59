using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports.Dossiers;

/// <summary>A cell of one of the reports of a dossier. Equal by both; a cell alone is the subject's.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Report">The report; the subject unless said otherwise.</param>
/// <exception cref="ArgumentNullException">The cell is null.</exception>
public readonly record struct ReportCell(FormCell Cell, ReportSlot Report = default)
{
    /// <summary>The cell.</summary>
    public FormCell Cell { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Cell);

    /// <summary>A cell of the subject.</summary>
    /// <param name="cell">The cell.</param>
    /// <exception cref="ArgumentNullException">The cell is null.</exception>
    public static implicit operator ReportCell(FormCell cell) => new(cell);

    /// <summary>The cell's path, behind the report where it is not the subject.</summary>
    public override string ToString() => Report.IsSubject ? Cell.Path : $"{Report}: {Cell.Path}";
}
