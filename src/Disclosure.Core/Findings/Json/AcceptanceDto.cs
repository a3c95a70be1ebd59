namespace Disclosure.Findings.Json;

/// <summary>The accepted findings as they stand in their JSON file.</summary>
internal sealed record AcceptanceDto(IReadOnlyList<AcceptedFindingDto?>? Accepted);
