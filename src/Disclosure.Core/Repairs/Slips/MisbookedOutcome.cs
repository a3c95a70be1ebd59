using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>Cases of one outcome, and of the total with it, booked under another applicant kind.</summary>
internal sealed class MisbookedOutcome : IActionDetector
{
    public IEnumerable<ActionProposal> Propose(RepairScene scene) =>
        from pair in scene.OppositeApplicants()
        from row in scene.OutcomeRows
        where scene.NumberAt(scene.CellAt(row, pair.From)) >= pair.Count
        let rows = new[] { row, scene.TotalRow }
        where rows.All(each => scene.NumberAt(scene.CellAt(each, pair.From)) >= pair.Count)
        select new ActionProposal(
            [.. rows.SelectMany(each => new[]
            {
                (scene.CellAt(each, pair.From), (Int128)scene.NumberAt(scene.CellAt(each, pair.From)) - pair.Count),
                (scene.CellAt(each, pair.To), (Int128)scene.NumberAt(scene.CellAt(each, pair.To)) + pair.Count),
            })],
            SlipCatalogue.OneOutcomeUnderWrongApplicant.Undone(
                ("row", scene.Named(row.Name)), ("count", NumberText.Of(pair.Count)), ("from", pair.From.Label), ("to", pair.To.Label)));
}
