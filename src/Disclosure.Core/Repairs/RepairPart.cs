using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Repairs.Search;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>
/// Equations that do not hold and are reconciled apart from all others. The smallest sets of the report are the choices of
/// one smallest set of each part. Immutable; its repairs are worked out when asked for.
/// </summary>
public sealed class RepairPart
{
    private readonly RepairScene scene;
    private readonly SearchOutcome outcome;
    private readonly Lazy<IReadOnlyList<RuleEquation>> equations;
    private readonly Lazy<IReadOnlyList<Repair>> repairs;

    internal RepairPart(Dossier dossier, BlankReading blanks, FoundPart part)
    {
        scene = new RepairScene(dossier, part.Search);
        outcome = part.Outcome;
        equations = new(() => BrokenEquations.Of(dossier, blanks, part));
        repairs = new(() => RepairList.Of(scene, outcome));
    }

    /// <summary>
    /// The equations that do not hold, in the order of the catalogue; none where only a figure below 0 is at fault. One that
    /// follows from others can stand in several parts, and then holds when all of them are mended.
    /// </summary>
    public IReadOnlyList<RuleEquation> Equations => equations.Value;

    /// <summary>How many cells each smallest set changes; with weights what it costs. Where none was found, the least that is not ruled out.</summary>
    public long Size => outcome.Weight;

    /// <summary>How many smallest sets there are; how many were found where <see cref="Limit"/> says that there may be more.</summary>
    public int SetCount => outcome.Sets.Count;

    /// <summary>What kept the search from being complete.</summary>
    public RepairLimit Limit => outcome.Limit;

    /// <summary>Whether every smallest set was found.</summary>
    public bool IsComplete => Limit == RepairLimit.None;

    /// <summary>Whether there is just one smallest set, and no single slip that would explain larger changes.</summary>
    public bool IsLocated => IsComplete && SetCount == 1 && Repairs.Count == 1;

    /// <summary>
    /// Every smallest set, and larger changes that undo one slip, ordered by <see cref="Repair.Rank"/>, then those of
    /// smallest sets, then by their cells in printed order.
    /// </summary>
    public IReadOnlyList<Repair> Repairs => repairs.Value;

    /// <summary>The smallest sets alone, ordered like <see cref="Repairs"/>.</summary>
    public IEnumerable<Repair> SmallestSets => Repairs.Where(repair => repair.IsSmallest);

    /// <summary>The first repair; null where none was found.</summary>
    public Repair? Best => Repairs.Count > 0 ? Repairs[0] : null;

    /// <summary>How many repairs are as likely as the best one, itself included.</summary>
    public int TiedCount => Repairs.Count(repair => repair.Rank == 1);

    /// <summary>Whether the part holds the equation of a finding.</summary>
    /// <param name="finding">A finding of an audit of the report.</param>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public bool Explains(Finding finding)
    {
        var broken = Guard.Against.Null(finding).Equation;
        return broken is not null && Equations.Any(equation => equation.Equation.Equals(broken));
    }

    /// <summary>Whether the fault can be located, and if not, how many changes do equally well, in a sentence.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public string Message(DisplayLanguage language = DisplayLanguage.Chinese) => RepairProse.Location(this).In(Guard.Against.UndefinedValue(language));

    /// <summary>How many repairs there are, and how large the smallest is.</summary>
    public override string ToString() => $"{SetCount} smallest sets of size {Size}";
}
