using Disclosure.Reports.Dossiers;

namespace Disclosure.Testing;

/// <summary>A balanced report with last year's beside it, which hands on to it what it carries over.</summary>
/// <param name="Dossier">The report and last year's.</param>
public sealed record YearPair(Dossier Dossier)
{
    /// <inheritdoc/>
    public override string ToString() => TextOf(Dossier);

    /// <summary>The figures of both reports.</summary>
    public static string TextOf(Dossier pair) => $"{ReportText.Of(pair.Subject)}\nafter {ReportText.Of(pair.ReportIn(ReportSlot.PriorYear)!)}";
}
