using Disclosure.Forms;

namespace Disclosure.Reports.Units;

/// <summary>The sum of the units' reports: a report whose every cell knows its addends. Immutable.</summary>
public sealed class RolledUpReport
{
    private readonly RollupCell[] cells;

    internal RolledUpReport(AnnualDisclosureReport report, UnitPlacement placement, UnitSums sums)
    {
        Report = report;
        Placement = placement;
        cells = [.. report.Form.Cells.Select(cell => new RollupCell(sums, cell))];
    }

    /// <summary>The report with the sums. A cell of which a unit's figure is not known, or whose sum is beyond 64 bits, is absent.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>Which report is of which unit, and what is missing.</summary>
    public UnitPlacement Placement { get; }

    /// <summary>The cells, in the order of the form.</summary>
    public IReadOnlyList<RollupCell> Cells => cells;

    /// <summary>The cells whose sum is not known.</summary>
    public IEnumerable<RollupCell> Unknown => cells.Where(cell => cell.Sum is null);

    /// <summary>A cell with its addends.</summary>
    /// <param name="cell">A cell of the report's form.</param>
    /// <exception cref="ArgumentException">The cell is null or belongs to another edition.</exception>
    public RollupCell this[FormCell cell] => cells[Ardalis.GuardClauses.Guard.Against.CellOfOtherForm(cell, Report.Form).Index];

    /// <inheritdoc/>
    public override string ToString() => $"{Report}: {Placement}";
}
