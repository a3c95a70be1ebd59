using Disclosure.Repairs.Search;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;

namespace Disclosure.Repairs;

/// <summary>What reconciles a report, alone or beside others: the parts that do not hold, each with its smallest sets. Immutable.</summary>
public sealed class RepairResult
{
    private readonly BlankReading blanks;
    private readonly IReadOnlyList<FoundPart> found;
    private readonly Lazy<IReadOnlyList<RepairPart>> parts;

    internal RepairResult(Dossier dossier, BlankReading blanks, RepairOptions options, IReadOnlyList<TiedSystem> systems)
    {
        this.blanks = blanks;
        Dossier = dossier;
        Options = options;
        found = Search(systems);
        parts = new(() =>
        [
            .. found.Where(IsBroken).SelectMany(whole => PartFinder.Split(whole, options)).Select(part => new RepairPart(dossier, blanks, part)),
        ]);
    }

    /// <summary>The report.</summary>
    public AnnualDisclosureReport Report => Dossier.Subject;

    /// <summary>The report with what stands beside it; changes may be in any of them.</summary>
    public Dossier Dossier { get; }

    /// <summary>The choices of the search.</summary>
    public RepairOptions Options { get; }

    /// <summary>How many cells a smallest set of all reports together changes; with weights what it costs. 0 where every equation can hold as it is.</summary>
    public long Size => found.Sum(whole => whole.Outcome.Weight);

    /// <summary>
    /// How many smallest sets all reports together have: the product over its parts. <see cref="long.MaxValue"/> where it is
    /// larger; 1, the empty set, where nothing needs to change; 0 where a part has none within the limits.
    /// </summary>
    public long SetCount => found.Aggregate(1L, (product, whole) => (long)Int128.Min(long.MaxValue, (Int128)product * whole.Outcome.Sets.Count));

    /// <summary>Whether every smallest set was found.</summary>
    public bool IsComplete => found.All(whole => whole.Outcome.Limit == RepairLimit.None);

    /// <summary>How many steps the search took.</summary>
    public long Steps => found.Sum(whole => whole.Outcome.Steps);

    /// <summary>The parts, in printed order; none where every equation can hold as it is.</summary>
    public IReadOnlyList<RepairPart> Parts => parts.Value;

    /// <summary>
    /// What the cells whose figures are not known must hold, in tables in which nothing needs to change. In the others it
    /// depends on the repair: <see cref="Repair.Implied"/>.
    /// </summary>
    public IReadOnlyList<ImpliedValue> Implied =>
        [.. found.Where(whole => !IsBroken(whole)).SelectMany(whole => ImpliedValues.Of(whole.Search.ValuesOf([])!, whole.Figures))];

    private List<FoundPart> Search(IReadOnlyList<TiedSystem> systems)
    {
        var wholes = new List<FoundPart>();
        foreach (var system in systems)
        {
            if (system.IsFixedBy(Options)) continue;
            var search = system.Read(Dossier, blanks, Options);
            if (!search.Figures.IsBalanced || search.Figures.HasOpen) wholes.Add(new FoundPart(search, search.Run(Options), IsWhole: true));
        }

        return wholes;
    }

    private static bool IsBroken(FoundPart whole) => whole.Outcome.Weight > 0 || whole.Outcome.Limit != RepairLimit.None;

    /// <summary>The report and how many parts are to be reconciled.</summary>
    public override string ToString() => $"{Report}: {Parts.Count} parts to reconcile";
}
