using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Documents;

/// <summary>A row of a ledger that is not counted, since its day of receipt could not be read. Immutable; equal by all.</summary>
/// <param name="Id">Its number; null where it has none that is told.</param>
/// <param name="Name">How it is named: by its number, or by its place.</param>
/// <param name="Place">Where it stands; null where the format has no places.</param>
/// <param name="RepliedOn">When it was answered; null where that is not known either.</param>
public sealed record SkippedCase(string? Id, BilingualText Name, DocumentPlace? Place, DateOnly? RepliedOn)
{
    /// <summary>How it is named.</summary>
    public override string ToString() => Name.English;
}
