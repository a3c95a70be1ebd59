namespace Disclosure.Findings.Acceptance;

/// <summary>The accepted findings as they stand in their JSON file.</summary>
internal sealed record AcceptanceDto(IReadOnlyList<AcceptedFindingDto?>? Accepted);
