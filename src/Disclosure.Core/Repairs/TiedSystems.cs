using System.Runtime.CompilerServices;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>The equations of a report, or of the reports of a dossier, in systems that share no cell: each with the quickest search that fits it.</summary>
internal static class TiedSystems
{
    private static readonly ConditionalWeakTable<EquationAnalysis, IReadOnlyList<TiedSystem>> OfAnalyses = [];
    private static readonly ConditionalWeakTable<DossierRules, IReadOnlyList<TiedSystem>> OfDossiers = [];

    /// <summary>The systems of a report alone, in printed order.</summary>
    public static IReadOnlyList<TiedSystem> Of(EquationAnalysis analysis) =>
        OfAnalyses.GetValue(analysis, each => [.. Groups(ReportSlot.Subject, each).Select(group => group.Ready())]);

    /// <summary>The systems of a dossier, in the order of their first cells.</summary>
    public static IReadOnlyList<TiedSystem> Of(DossierRules rules) => OfDossiers.GetValue(rules, Tied);

    private static IReadOnlyList<TiedSystem> Tied(DossierRules rules)
    {
        var groups = rules.Analyses.SelectMany(each => Groups(each.Slot, each.Analysis)).ToList();
        var groupOf = groups.SelectMany(group => group.Cells, (group, cell) => (group, cell)).ToDictionary(pair => pair.cell, pair => pair.group);
        foreach (var tie in rules.Ties)
        {
            var tied = new TiedGroup([tie]);
            foreach (var group in tied.Cells.Select(groupOf.GetValueOrDefault).OfType<TiedGroup>().Distinct().ToList())
            {
                tied.Take(group);
                groups.Remove(group);
            }

            groups.Add(tied);
            foreach (var cell in tied.Cells) groupOf[cell] = tied;
        }

        return [.. groups.OrderBy(group => group.First.Report).ThenBy(group => group.First.Cell.Index).Select(group => group.Ready())];
    }

    private static IEnumerable<TiedGroup> Groups(ReportSlot slot, EquationAnalysis analysis) => analysis.Systems.Zip(
        EquationNetwork.Of(analysis),
        (system, network) => new TiedGroup(
            [.. system.Equations.Select(equation => equation.In(slot))],
            network is null ? null : new FlowSystem(network, slot)));
}
