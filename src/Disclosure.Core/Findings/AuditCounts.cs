namespace Disclosure.Findings;

/// <summary>How many instances of the rules gave each answer.</summary>
/// <param name="Passed">Those that hold.</param>
/// <param name="Failed">Those that do not; as many as there are findings.</param>
/// <param name="Undetermined">Those that what was read does not decide.</param>
/// <param name="NotApplicable">Those that do not concern the report.</param>
public sealed record AuditCounts(int Passed, int Failed, int Undetermined, int NotApplicable);
