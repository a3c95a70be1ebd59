using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>Everything that was disposed of for one applicant kind, booked under another.</summary>
internal sealed class MisbookedOutcomes : IActionDetector
{
    public IEnumerable<ActionProposal> Propose(RepairScene scene) =>
        from pair in scene.OppositeApplicants()
        let moved = scene.DisposedRows.Select(row => (From: scene.CellAt(row, pair.From), To: scene.CellAt(row, pair.To))).ToList()
        select new ActionProposal(
            [.. moved.SelectMany(cells => new[] { (cells.From, Int128.Zero), (cells.To, (Int128)scene.NumberAt(cells.To) + scene.NumberAt(cells.From)) })],
            SlipCatalogue.OutcomesUnderWrongApplicant.Undone(
                ("from", scene.Named(pair.From.Label)), ("to", pair.To.Label), ("count", NumberText.Of(pair.Count))));
}
