namespace Disclosure.Repairs.Slips;

/// <summary>Knows a slip of the hand that spoils several cells at once, and proposes to undo it.</summary>
internal interface IActionDetector
{
    /// <summary>What the slip would have been, wherever it could have been made; most proposals do not reconcile and are dropped.</summary>
    IEnumerable<ActionProposal> Propose(RepairScene scene);
}
