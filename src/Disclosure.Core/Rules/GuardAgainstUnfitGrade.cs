using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Disclosure.Rules;

/// <summary>Keeps rules that do not exist, and errors without the authority of law or definition, out of an audit's choices.</summary>
internal static class GuardAgainstUnfitGrade
{
    public static IReadOnlyDictionary<string, RuleGrade> UnfitGrade(
        this IGuardClause guard, IReadOnlyDictionary<string, RuleGrade> grades, [CallerArgumentExpression(nameof(grades))] string? name = null)
    {
        foreach (var (id, grade) in guard.Null(grades, name))
        {
            var rule = RuleCatalogue.Find(id) ?? throw new ArgumentException($"The catalogue has no rule “{id}”.", name);
            if (!Enum.IsDefined(grade)) throw new ArgumentException($"There is no grade {(int)grade} for {id}.", name);
            if (!Fits(rule, grade)) throw new ArgumentException($"{id} is a rule of plausibility and cannot be an error.", name);
        }

        return grades;
    }

    /// <summary>Whether a rule has the authority for a grade.</summary>
    public static bool Fits(Rule rule, RuleGrade grade) => grade != RuleGrade.Error || rule.Class != RuleClass.Plausibility;
}
