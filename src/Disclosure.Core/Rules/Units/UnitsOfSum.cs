using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Units;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules.Units;

/// <summary>A sum as it is audited, with its units. Immutable.</summary>
/// <param name="Report">The sum.</param>
/// <param name="Placement">The units.</param>
internal sealed record UnitsOfSum(AuditedReport Report, UnitPlacement Placement)
{
    /// <summary>The sums of the units that have a report.</summary>
    public UnitSums Sums => Report.Companions!.Sums!;

    /// <summary>How many units have one.</summary>
    public int Count => Placement.Units.Count(unit => unit.Report is not null);

    /// <summary>Whether the report says that it holds the organ's own figures, so that it is no sum.</summary>
    public bool IsOwn => Report.Report.Scope == ReportScope.Own;

    /// <summary>
    /// The cells whose figures add up: all but amounts of which the form does not fix the unit of money.
    /// </summary>
    public IEnumerable<FormCell> AdditiveCells =>
        Report.Form.Cells.Where(cell => cell.Kind != FigureKind.Amount || cell.Unit == FigureUnit.TenThousandYuan);

    /// <summary>What the report has in a cell; a blank that is read so is 0, null where it is not known.</summary>
    public decimal? NumberIn(FormCell cell)
    {
        ref readonly var figure = ref Report.FigureOf(cell);
        var number = cell.Kind == FigureKind.Amount ? figure.Number : figure.Count;
        return number ?? (Report.ReadsAsZero(cell) ? 0 : null);
    }

    /// <summary>By how much rounding can set the report's figure and the sum apart; 0 for counts.</summary>
    public decimal RoundingIn(FormCell cell) =>
        cell.Kind == FigureKind.Amount ? Sums.RoundingIn(cell) + UnitSums.RoundingOf(Report.Report[cell]) : 0;

    /// <summary>By how much the report has more than its units together; null where one of both is not known.</summary>
    public decimal? Residual(FormCell cell) => Sums.UnknownIn(cell) == 0 ? NumberIn(cell) - Sums.KnownIn(cell) : null;

    /// <summary>The cell in the sum, and in the reports of the units in which it is not 0.</summary>
    public IEnumerable<BreachCell> CellsOf(FormCell cell)
    {
        yield return new BreachCell(cell, Report[cell], EquationSide.Left, 1);
        foreach (var (slot, form) in Report.Dossier.Shape.Of(ReportRole.Child))
        {
            if (form.Find(cell.Key) is not { } own) continue;
            var figure = Report.In(slot)[own];
            if (figure.Number is not (null or 0)) yield return new BreachCell(own, figure, EquationSide.Right, 1, Report.CompanionIn(slot));
        }
    }
}
