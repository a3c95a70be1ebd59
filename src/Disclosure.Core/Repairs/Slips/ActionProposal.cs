using Disclosure.Forms;

namespace Disclosure.Repairs.Slips;

/// <summary>Figures that would undo one slip.</summary>
/// <param name="Figures">The cells with the figures that should stand in them; some may stand there already.</param>
/// <param name="Explanation">The slip.</param>
internal sealed record ActionProposal(IReadOnlyList<(FormCell Cell, Int128 To)> Figures, Explanation Explanation);
