using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;
using Disclosure.Rules.Examples;

namespace Disclosure.Cli.Results.Explaining;

/// <summary>What can be told of two neighbouring years, and what cannot: where each balances by itself and one link between them is broken.</summary>
/// <param name="Analysis">The equations of both years.</param>
/// <param name="Broken">The smallest changes where only the link of natural persons is broken.</param>
internal sealed record PairReach(PairAnalysis Analysis, BrokenLink Broken)
{
    private const long Gap = 2;

    /// <summary>Every pair of editions that can follow each other.</summary>
    public static IReadOnlyList<PairReach> OfAll() =>
    [
        .. Form.All.SelectMany(later => Form.All.Where(earlier => CanFollow(earlier, later)).Select(earlier => Of(earlier, later))),
    ];

    private static bool CanFollow(Form earlier, Form later) => earlier == later || Form.ForYear(later.FirstYear - 1) == earlier;

    private static PairReach Of(Form earlier, Form later)
    {
        var subject = ExampleReport.Of(later).Report.ToBuilder();
        subject.Year = later.FirstYear + 1;
        var repairs = ReportRepair.Find(new Dossier(subject.Build(), Companion.PriorYear(HandingOn(ExampleReport.Of(earlier).Report, subject))));
        var sets = repairs.Parts[0].SmallestSets.Select(set => set.Edits).ToList();
        return new PairReach(RuleCatalogue.Rulebook.AnalysePair(earlier, later), new BrokenLink(repairs.Parts[0].Size, sets.Count, sets));
    }

    // Carries forward two more than the next year carries over, and received as many more, so that it still balances.
    private static AnnualDisclosureReport HandingOn(AnnualDisclosureReport prior, ReportBuilder next)
    {
        var builder = prior.ToBuilder();
        builder.Year = next.Year - 1;
        foreach (var kind in Enum.GetValues<ApplicantKind>())
        {
            var open = next[next.Form.Cell(ApplicationRow.CarriedOverFromPriorYear, kind)].Count!.Value;
            if (kind is ApplicantKind.NaturalPerson or ApplicantKind.Total) open += Gap;
            var before = prior[prior.Form.Cell(ApplicationRow.CarriedForwardToNextYear, kind)].Count!.Value;
            var received = prior[prior.Form.Cell(ApplicationRow.ReceivedThisYear, kind)].Count!.Value;
            builder.Set(ApplicationRow.CarriedForwardToNextYear, kind, open).Set(ApplicationRow.ReceivedThisYear, kind, received + open - before);
        }

        return builder.Build();
    }
}
