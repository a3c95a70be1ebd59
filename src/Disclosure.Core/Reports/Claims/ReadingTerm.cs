using Disclosure.Forms;

namespace Disclosure.Reports.Claims;

/// <summary>A cell in a reading, with what its figure is multiplied by. Equal by all.</summary>
/// <param name="Cell">The cell; in an edition that lacks it, it adds nothing.</param>
/// <param name="Coefficient">What its figure is multiplied by.</param>
/// <param name="IsOfPriorYear">Whether last year's report is meant.</param>
public sealed record ReadingTerm(CellKey Cell, decimal Coefficient = 1, bool IsOfPriorYear = false)
{
    /// <summary>The cell with its coefficient.</summary>
    public override string ToString() => $"{Coefficient:0.####} {Cell}{(IsOfPriorYear ? " of the prior year" : "")}";
}
