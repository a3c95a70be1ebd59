using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>A slip with the digits of one number.</summary>
/// <param name="kind">The kind of slip.</param>
/// <param name="explains">Whether what is printed can come of what is expected.</param>
internal sealed class DigitSlip(Slip kind, Func<string, string, bool> explains) : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits)
    {
        if (edits is not [{ From.Count: > 0, To: > 0, Values.IsDetermined: true } edit]) return null;
        return explains($"{edit.From.Count}", $"{edit.To}")
            ? kind.Undone(("cell", edit.Name), ("from", NumberText.Of(edit.From.Count!.Value)), ("to", NumberText.Of(edit.To)))
            : null;
    }
}
