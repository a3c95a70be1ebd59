using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Repairs.Slips;

namespace Disclosure.Repairs;

/// <summary>
/// Findings that have one cause as far as the equations show, and what reconciles them. Where the search for repairs was complete, one
/// diagnosis is one part of the repairs; only totals that were left blank together can lie in several. Immutable.
/// </summary>
public sealed class Diagnosis
{
    private readonly IReadOnlyList<Explanation> signs;

    internal Diagnosis(IReadOnlyList<Finding> findings, IReadOnlyList<FormCell> cells, IReadOnlyList<Explanation> signs, IReadOnlyList<RepairPart> parts)
    {
        Findings = findings;
        Cells = cells;
        Parts = parts;
        this.signs = signs;
    }

    /// <summary>Whether the signs follow from the figures alone, so that no repair can contradict them.</summary>
    internal bool HasCertainSigns { get; init; }

    /// <summary>The findings, in the order of the audit; the first stands for all.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Each cell of which a change alone would mend equations of this diagnosis, in the order of the form; empty where no single cell would.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>The parts of the repairs that reconcile the findings.</summary>
    public IReadOnlyList<RepairPart> Parts { get; }

    /// <summary>
    /// The slips that would explain the findings: those of which their figures bear the signs, else those that the likeliest repair
    /// would undo. Empty where none is known.
    /// </summary>
    public IReadOnlyList<Explanation> Explanations
    {
        get
        {
            if (HasCertainSigns || Parts is not [{ Best: { } likeliest } part, ..]) return signs;
            if (signs.Count == 0) return likeliest.Explanations;

            // A repair that stands alone says what happened; the sign of another slip that it could have undone contradicts it.
            if (Parts.Count > 1 || part.TiedCount > 1 || (likeliest.Explanations.Count == 0 && !part.IsLocated)) return signs;
            var agreeing = signs.Where(sign => sign.Slip.Message is null || likeliest.Explanations.Any(undone => undone.Slip == sign.Slip)).ToList();
            return agreeing.Count > 0 ? agreeing : likeliest.Explanations;
        }
    }

    /// <summary>The rules and places of its findings.</summary>
    public override string ToString() => string.Join("; ", Findings.Select(finding => $"{finding.RuleId} {finding.Subject}"));
}
