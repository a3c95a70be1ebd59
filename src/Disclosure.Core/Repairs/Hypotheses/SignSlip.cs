using Disclosure.Messages;

namespace Disclosure.Repairs.Hypotheses;

/// <summary>A count with a minus sign that does not belong there.</summary>
internal sealed class SignSlip : ISetReading
{
    public Hypothesis? Explain(RepairScene scene, IReadOnlyList<RepairEdit> edits) =>
        edits is [{ From.Count: < 0, Values.IsDetermined: true } edit] && edit.To == -edit.From.Count
            ? new Hypothesis(HypothesisCatalogue.SignTooMany, ("cell", edit.Cell.Name), ("from", NumberText.Of(edit.From.Count!.Value)), ("to", NumberText.Of(edit.To)))
            : null;
}
