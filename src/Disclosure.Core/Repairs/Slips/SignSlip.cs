using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>A count with a minus sign that does not belong there.</summary>
internal sealed class SignSlip : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits) =>
        edits is [{ From.Count: < 0, Values.IsDetermined: true } edit] && edit.To == -edit.From.Count
            ? SlipCatalogue.SignTooMany.Undone(("cell", edit.Name), ("from", NumberText.Of(edit.From.Count!.Value)), ("to", NumberText.Of(edit.To)))
            : null;
}
