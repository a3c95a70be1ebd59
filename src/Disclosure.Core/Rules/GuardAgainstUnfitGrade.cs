using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Disclosure.Rules;

/// <summary>Keeps rules that do not exist, and errors without the authority of law or definition, out of an audit's choices.</summary>
internal static class GuardAgainstUnfitGrade
{
    public static RuleOptions UnfitGrade(
        this IGuardClause guard, RuleOptions options, Rulebook rulebook, [CallerArgumentExpression(nameof(options))] string? name = null)
    {
        foreach (var (id, grade) in guard.Null(options, name).Grades)
        {
            var rule = rulebook.Find(id) ?? throw new ArgumentException($"The rulebook {rulebook.Version} has no rule “{id}”.", name);
            if (!Fits(rule, grade)) throw new ArgumentException($"{id} is a rule of plausibility and cannot be an error.", name);
        }

        return options;
    }

    /// <summary>Whether a rule has the authority for a grade.</summary>
    public static bool Fits(Rule rule, RuleGrade grade) => grade != RuleGrade.Error || rule.Class != RuleClass.Plausibility;
}
