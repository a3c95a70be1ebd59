using Disclosure.Rules;

namespace Disclosure.Core.Tests.Laws;

/// <summary>What the oracle says of one equation.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Verdict">The verdict under the audit's reading of blanks.</param>
/// <param name="WithBlanksOpen">The verdict whatever the blanks hold.</param>
internal sealed record OracleAnswer(string RuleId, RuleVerdict Verdict, RuleVerdict WithBlanksOpen);
