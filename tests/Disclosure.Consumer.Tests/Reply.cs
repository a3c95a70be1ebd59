namespace Disclosure.Consumer.Tests;

/// <summary>What an endpoint of the application answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Errors">The failures by property.</param>
/// <param name="Detail">The reason, where it told one.</param>
public sealed record Reply(int Status, IReadOnlyDictionary<string, string[]> Errors, string? Detail);
