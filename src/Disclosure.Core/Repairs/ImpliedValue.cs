using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Repairs;

/// <summary>What a cell must hold so that every equation holds.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Values">The numbers with which the equations can hold; null where none will do.</param>
/// <exception cref="ArgumentNullException">The cell is null.</exception>
public sealed record ImpliedValue(FormCell Cell, ValueRange? Values)
{
    /// <summary>The cell.</summary>
    public FormCell Cell { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Cell);

    /// <summary>The report in which the cell stands; the subject unless said otherwise.</summary>
    public ReportSlot Report { get; init; }

    /// <summary>The one number that will do; null where there are several or none.</summary>
    public long? Value => Values is { IsDetermined: true } only ? only.Least : null;
}
