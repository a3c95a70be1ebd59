using Disclosure.Repairs;

namespace Disclosure.Cli.Results.Explaining;

/// <summary>The smallest changes that mend a broken link.</summary>
/// <param name="Size">How many cells each changes.</param>
/// <param name="SetCount">How many there are.</param>
/// <param name="Sets">The changes of each.</param>
internal sealed record BrokenLink(long Size, long SetCount, IReadOnlyList<IReadOnlyList<RepairEdit>> Sets);
