using Disclosure.Forms;

namespace Disclosure.Findings.Diagnoses;

/// <summary>
/// Findings that have one cause as far as the equations tell: those that a change of a few cells would explain together.
/// Immutable.
/// </summary>
public sealed class Diagnosis
{
    internal Diagnosis(IReadOnlyList<Finding> findings, IReadOnlyList<FormCell> cells, IReadOnlyList<Hint> hints)
    {
        Findings = findings;
        Cells = cells;
        Hints = hints;
    }

    /// <summary>The findings, in the order of the audit; the first stands for all.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Each cell of which a change alone would mend equations of this diagnosis, in the order of the form; empty where no single cell would.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>Likely causes, in the order of the findings.</summary>
    public IReadOnlyList<Hint> Hints { get; }
}
