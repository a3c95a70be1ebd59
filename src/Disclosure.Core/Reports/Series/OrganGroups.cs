using Disclosure.Messages;

namespace Disclosure.Reports.Series;

/// <summary>Reports by organ, and those that belong to none for certain. Immutable.</summary>
/// <typeparam name="T">What stands for a report.</typeparam>
/// <param name="Organs">The organs, in the order of their names.</param>
/// <param name="Unplaced">What could not be placed, with the reason.</param>
internal sealed record OrganGroups<T>(IReadOnlyList<OrganGroup<T>> Organs, IReadOnlyList<(T Report, BilingualText Reason)> Unplaced);
