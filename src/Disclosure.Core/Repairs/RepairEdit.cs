using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Repairs;

/// <summary>One cell's change.</summary>
/// <param name="Cell">The cell, with its path and its printed address.</param>
/// <param name="From">What stands in it.</param>
/// <param name="To">What shall stand in it; where several numbers will do, one of them.</param>
/// <param name="Values">All numbers that will do, given that the same cells are changed.</param>
/// <exception cref="ArgumentNullException">The cell is null.</exception>
public sealed record RepairEdit(FormCell Cell, Figure From, long To, ValueRange Values)
{
    /// <summary>The cell, with its path and its printed address.</summary>
    public FormCell Cell { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Cell);

    /// <summary>The report in which the cell stands; the subject unless said otherwise.</summary>
    public ReportSlot Report { get; init; }

    /// <summary>In whose report the cell stands, with role and source; null for a cell of the subject.</summary>
    public Companion? Companion { get; init; }

    /// <summary>The cell's printed address and its English counterpart, with the report where that is not the subject.</summary>
    public BilingualText Name => ReportNames.Within(Companion?.Name, Cell.Name);

    /// <summary>The cell with its report.</summary>
    internal ReportCell At => new(Cell, Report);

    /// <summary>By how much the figure grows; a figure that does not count starts at 0.</summary>
    internal Int128 Change => (Int128)To - (From.Count ?? 0);

    /// <summary>The path, behind the report where it is not the subject, and the change.</summary>
    public override string ToString() => $"{At}: {From} → {To}";
}
