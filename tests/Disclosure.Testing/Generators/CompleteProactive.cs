using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;
using static Disclosure.Forms.ProactiveMeasure;
using static Disclosure.Forms.ProactiveRow;

namespace Disclosure.Testing.Generators;

/// <summary>Tables of proactive disclosure without a blank and without a contradiction.</summary>
public static class CompleteProactive
{
    // In hundredths of 万元: what is plausible for a county.
    private const long LargestFeesInHundredths = 10_000_000;

    private static readonly ProactiveRow[] Documents = [AdministrativeRules, NormativeDocuments];
    private static readonly ProactiveRow[] Services2019 = [AdministrativeLicensing, OtherExternalServices, AdministrativePenalties, AdministrativeCompulsion];
    private static readonly ProactiveRow[] Decisions2021 = [AdministrativeLicensing, AdministrativePenalties, AdministrativeCompulsion];

    /// <summary>What fills in the table of an edition.</summary>
    public static Gen<Action<ReportBuilder>> Of(ReportEdition edition, CountScale scale, bool makesRules) =>
        CountGenerators.Of(scale).ArrayOf(24).Select(counts => (Action<ReportBuilder>)(builder =>
        {
            var rest = new Queue<long>(counts);
            if (edition == ReportEdition.Trial2019) Fill2019(builder, rest);
            else Fill2021(builder, rest, makesRules);
        }));

    private static void Fill2019(ReportBuilder builder, Queue<long> counts)
    {
        foreach (var row in Documents)
        {
            var disclosed = counts.Dequeue();
            builder.Set(row, NewlyDisclosed, disclosed)
                .Set(row, NewlyProduced, disclosed + Math.Min(counts.Dequeue(), 4 * disclosed))
                .Set(row, TotalDisclosed, disclosed + counts.Dequeue());
        }

        foreach (var row in Services2019)
        {
            var remaining = SetItems(builder, row, counts);
            builder.Set(row, DecisionsMade, remaining == 0 ? 0 : counts.Dequeue());
        }

        SetItems(builder, AdministrativeFees, counts);
        var projects = counts.Dequeue();
        builder.Set(CentralizedProcurement, ProjectCount, projects)
            .Set(CentralizedProcurement, TotalAmount, projects == 0 ? 0 : Amount(counts.Dequeue() + 1));
    }

    private static void Fill2021(ReportBuilder builder, Queue<long> counts, bool makesRules)
    {
        foreach (var row in Documents)
        {
            if (row == AdministrativeRules && !makesRules)
            {
                builder.Set(row, IssuedThisYear, 0L).Set(row, RepealedThisYear, 0L).Set(row, InForce, 0L);
                continue;
            }

            var issued = counts.Dequeue();
            builder.Set(row, IssuedThisYear, issued)
                .Set(row, RepealedThisYear, counts.Dequeue())
                .Set(row, InForce, issued + counts.Dequeue());
        }

        foreach (var row in Decisions2021) builder.Set(row, DecisionsMade, counts.Dequeue());
        builder.Set(AdministrativeFees, AmountCollected, Amount(counts.Dequeue() % LargestFeesInHundredths));
    }

    // Every second change is a decrease, of all there was at most.
    private static long SetItems(ReportBuilder builder, ProactiveRow row, Queue<long> counts)
    {
        var prior = counts.Dequeue();
        var other = counts.Dequeue();
        var change = other % 2 == 0 ? other : -Math.Min(other, prior);
        builder.Set(row, PriorYearItems, prior).Set(row, NetChange, change);
        return prior + change;
    }

    private static decimal Amount(long cents) => cents / 100m;
}
