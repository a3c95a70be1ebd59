using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>The numbers of two neighbouring cells written into one of them: 12 for 1 and 2.</summary>
internal sealed class JoinedNumbers : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits)
    {
        if (edits is not [var one, var other] || !one.Cell.IsBeside(other.Cell)) return null;
        var joined = (other.From.Count ?? 0) == 0 ? one : other;
        if (joined.From.Count is not > 0 || $"{joined.From.Count}" != $"{one.To}{other.To}") return null;
        return SlipCatalogue.NumbersJoined.Undone(
            ("cell", joined.Name), ("from", NumberText.Of(joined.From.Count.Value)), ("one", NumberText.Of(one.To)), ("other", NumberText.Of(other.To)));
    }
}
