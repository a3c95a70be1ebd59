using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>What reconciles a report: the parts that do not hold, each with its smallest sets. Immutable.</summary>
public sealed class RepairResult
{
    private readonly BlankReading blanks;
    private readonly IReadOnlyList<FoundPart> networks;
    private readonly Lazy<IReadOnlyList<RepairPart>> parts;

    internal RepairResult(AnnualDisclosureReport report, BlankReading blanks, RepairOptions options, EquationAnalysis analysis)
    {
        this.blanks = blanks;
        Report = report;
        Options = options;
        networks = Search(analysis);
        parts = new(() => [.. networks.Where(IsBroken).SelectMany(found => PartFinder.Split(found.Figures, found.Outcome, options)).Select(part => new RepairPart(report, blanks, part, options))]);
    }

    /// <summary>The report.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>The choices of the search.</summary>
    public RepairOptions Options { get; }

    /// <summary>How many cells a smallest set of the whole report changes; with weights what it costs. 0 where every equation can hold as it is.</summary>
    public long Size => networks.Sum(network => network.Outcome.Weight);

    /// <summary>
    /// How many smallest sets the whole report has: the product over its parts. <see cref="long.MaxValue"/> where it is
    /// larger; 1, the empty set, where nothing needs to change; 0 where a part has none within the limits.
    /// </summary>
    public long SetCount => networks.Aggregate(1L, (product, network) => (long)Int128.Min(long.MaxValue, (Int128)product * network.Outcome.Sets.Count));

    /// <summary>Whether every smallest set was found.</summary>
    public bool IsComplete => networks.All(network => network.Outcome.Limit == RepairLimit.None);

    /// <summary>How many steps the search took.</summary>
    public long Steps => networks.Sum(network => network.Outcome.Steps);

    /// <summary>The parts, in printed order; none where every equation can hold as it is.</summary>
    public IReadOnlyList<RepairPart> Parts => parts.Value;

    /// <summary>
    /// What the cells whose figures are not known must hold, in tables in which nothing needs to change. In the others it
    /// depends on the repair: <see cref="Repair.Implied"/>.
    /// </summary>
    public IReadOnlyList<ImpliedValue> Implied =>
        [.. networks.Where(network => !IsBroken(network)).SelectMany(network => ImpliedValues.Of(LinkValues.Of(network.Figures, [])!, network.Figures))];

    private List<FoundPart> Search(EquationAnalysis analysis)
    {
        var found = new List<FoundPart>();
        foreach (var network in EquationNetwork.Of(analysis))
        {
            var figures = NetworkFigures.Read(network, Report, blanks, Options);
            if (!figures.IsBalanced || figures.HasOpen) found.Add(new FoundPart(figures, NetworkSearch.Run(figures, Options), IsWhole: true));
        }

        return found;
    }

    private static bool IsBroken(FoundPart network) => network.Outcome.Weight > 0 || network.Outcome.Limit != RepairLimit.None;
}
