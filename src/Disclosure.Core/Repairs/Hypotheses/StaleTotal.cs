using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Repairs.Hypotheses;

/// <summary>A total that does not follow its parts, or is empty.</summary>
internal sealed class StaleTotal : ISetReading
{
    public Hypothesis? Explain(RepairScene scene, IReadOnlyList<RepairEdit> edits) => edits switch
    {
        [{ From.IsEmpty: true } edit] when edit.Cell.IsTotal() => new Hypothesis(HypothesisCatalogue.TotalLeftBlank, ("cell", edit.Cell.Name), ("to", NumberText.Of(edit.To))),
        [var edit] when edit.Cell.IsTotal() => new Hypothesis(
            HypothesisCatalogue.TotalNotUpdated, ("cell", edit.Cell.Name), ("from", FigureNames.Of(edit.From)), ("to", NumberText.Of(edit.To))),
        _ => null,
    };
}
