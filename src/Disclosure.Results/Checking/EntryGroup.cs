using Disclosure.Forms;
using Disclosure.Repairs;

namespace Disclosure.Results.Checking;

/// <summary>A finding with what is known of its cause, and the other findings of that cause.</summary>
/// <param name="Leader">The finding that stands for all.</param>
/// <param name="Echoes">The others, in the order of the audit; accepted where the leader is, and only there.</param>
/// <param name="Causes">Likely causes, each a sentence.</param>
/// <param name="Cells">The cells of which a change alone would reconcile all of them; empty where no single cell would.</param>
/// <param name="Repairs">The parts of the repairs that are shown here; each part is shown once in a report.</param>
internal sealed record EntryGroup(
    CheckEntry Leader, IReadOnlyList<CheckEntry> Echoes, IReadOnlyList<string> Causes, IReadOnlyList<FormCell> Cells, IReadOnlyList<RepairPart> Repairs)
{
    /// <summary>A finding without any other of its cause.</summary>
    public static EntryGroup Alone(CheckEntry entry) => new(entry, [], [], [], []);

    /// <summary>The same findings one by one; what is known of the cause stays with the first.</summary>
    public IEnumerable<EntryGroup> OneByOne() => Echoes.Select(Alone).Prepend(this);
}
