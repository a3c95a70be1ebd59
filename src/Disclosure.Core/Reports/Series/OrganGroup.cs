namespace Disclosure.Reports.Series;

/// <summary>Reports of one organ, by year and then by version. Immutable.</summary>
/// <typeparam name="T">What stands for a report.</typeparam>
/// <param name="Reports">The reports.</param>
/// <param name="Names">The names under which it is known besides those that the reports have.</param>
internal sealed record OrganGroup<T>(IReadOnlyList<T> Reports, IReadOnlyList<string> Names);
