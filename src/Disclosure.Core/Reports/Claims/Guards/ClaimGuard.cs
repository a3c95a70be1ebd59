using Disclosure.Messages;

namespace Disclosure.Reports.Claims.Guards;

/// <summary>
/// What keeps a number from being a claim, or makes one doubtful, though its words are those of a pattern. Data; the sentences of the examples are
/// read by a test and printed in the manual.
/// </summary>
/// <param name="Id">The name, unique in the catalogue.</param>
/// <param name="Because">What is said of the number.</param>
/// <param name="Example">A sentence in which it applies.</param>
/// <param name="Without">The same without what it looks for: the number is a claim.</param>
internal sealed record ClaimGuard(string Id, BilingualText Because, string Example, string Without)
{
    /// <summary>Whether the number still is a claim, though a doubtful one.</summary>
    public bool LeavesDoubt { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
