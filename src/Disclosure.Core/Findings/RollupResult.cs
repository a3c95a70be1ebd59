using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Units;
using Disclosure.Rules.Units;
using Disclosure.Rules.Units.Residuals;

namespace Disclosure.Findings;

/// <summary>What an audit of a sum found. Immutable.</summary>
public sealed class RollupResult
{
    private readonly UnitsOfSum sum;
    private readonly Lazy<IReadOnlyList<RollupAnswer>> answers;
    private readonly Lazy<AnnualDisclosureReport?> implied;

    internal RollupResult(AuditResult audit)
    {
        Audit = audit;
        sum = new UnitsOfSum(audit.Audited, audit.Dossier.Units!);
        answers = new(() => Placement.IsComplete == false || sum.IsOwn ? [] : new ResidualSearch(sum).Answers());
        implied = new(ImpliedReport);
    }

    /// <summary>The audit of the sum: what it says by itself, and beside its units.</summary>
    public AuditResult Audit { get; }

    /// <summary>Which report is of which unit, and what is missing.</summary>
    public UnitPlacement Placement => sum.Placement;

    /// <summary>What is found of the sum and its units together, in the order of the rules.</summary>
    public IEnumerable<Finding> Findings => Audit.Findings.Where(finding => finding.Rule is UnitsRule);

    /// <summary>A cell of the sum with what each unit adds to it.</summary>
    /// <param name="cell">A cell of the sum's form.</param>
    /// <exception cref="ArgumentException">The cell is null or belongs to another edition.</exception>
    public RollupCell this[FormCell cell] => new(sum.Sums, Ardalis.GuardClauses.Guard.Against.CellOfOtherForm(cell, sum.Report.Form));

    /// <summary>By how much the sum has more than its units in a cell; null where one of both is not known.</summary>
    /// <param name="cell">A cell of the sum's form.</param>
    /// <exception cref="ArgumentException">The cell is null or belongs to another edition.</exception>
    public decimal? Residual(FormCell cell) => sum.Residual(Ardalis.GuardClauses.Guard.Against.CellOfOtherForm(cell, sum.Report.Form));

    /// <summary>
    /// What may have happened where the sum differs from its units: all answers that explain every differing cell with the least, or else those of
    /// each cell by itself. None where nothing differs, where units are missing, or where there is no list of units and no answer fits.
    /// </summary>
    public IReadOnlyList<RollupAnswer> Answers => answers.Value;

    /// <summary>
    /// Where exactly one unit is missing: the report that it must have if everything else is right, its own equations included. Null where
    /// more or none are missing, or where a figure would be below 0. Nobody handed it in; it is no unit's report.
    /// </summary>
    public AnnualDisclosureReport? Implied => implied.Value;

    private AnnualDisclosureReport? ImpliedReport()
    {
        if (Placement.IsComplete != false || Placement.Missing.Skip(1).Any() || sum.IsOwn) return null;
        var builder = new ReportBuilder(sum.Report.Form, sum.Report.Report.Year) { Authority = Placement.Missing.First().Name };
        foreach (var cell in sum.AdditiveCells)
        {
            if (sum.Residual(cell) is not { } rest) continue;
            if (rest < 0 && cell.Kind != FigureKind.SignedChange) return null;
            builder.Set(cell, Figure.Of(rest));
        }

        return builder.Build();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Placement}: {Audit}";
}
