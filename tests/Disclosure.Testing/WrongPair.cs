using Disclosure.Reports.Dossiers;

namespace Disclosure.Testing;

/// <summary>A balanced report with last year's beside it, and the same with some counts of section 三 changed in either.</summary>
/// <param name="Before">The balanced pair.</param>
/// <param name="Cells">The cells whose counts were changed.</param>
/// <param name="After">The pair with the changes.</param>
public sealed record WrongPair(Dossier Before, IReadOnlyList<ReportCell> Cells, Dossier After)
{
    /// <inheritdoc/>
    public override string ToString() => $"{string.Join(", ", Cells.Select(cell => $"{cell}: {Before[cell]} → {After[cell]}"))} in {YearPair.TextOf(After)}";
}
