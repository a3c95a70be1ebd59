namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>A place of a <see cref="MoveProblem"/>, by the numbers of its group and ways.</summary>
internal readonly record struct MovePlace(int Group, int In, int Out);
