using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Rules;

/// <summary>Keeps rules out of a rulebook that it could not distinguish, justify or word.</summary>
internal static class GuardAgainstUnfitRule
{
    public static Rule UnfitRule(this IGuardClause guard, Rule rule, [CallerArgumentExpression(nameof(rule))] string? name = null)
    {
        guard.Null(rule, name);
        if (!IsId(rule.Id)) throw new ArgumentException($"“{rule.Id}” is no id: two to four capital letters and four digits.", name);
        if (rule.Class == RuleClass.Plausibility && rule.DefaultSeverity == RuleSeverity.Error)
        {
            throw new ArgumentException($"{rule.Id} is a rule of plausibility and cannot be an error.", name);
        }

        foreach (var text in new[] { rule.Basis, rule.Statement, rule.Message.Text })
        {
            if (IsEmpty(text)) throw new ArgumentException($"{rule.Id} lacks its basis, statement or message in one of the languages.", name);
        }

        return rule;
    }

    private static bool IsEmpty(BilingualText text) => string.IsNullOrWhiteSpace(text.Chinese) || string.IsNullOrWhiteSpace(text.English);

    private static bool IsId(string id) =>
        id.Length is >= 6 and <= 8 && id[^4..].All(char.IsAsciiDigit) && id[..^4].All(char.IsAsciiLetterUpper);
}
