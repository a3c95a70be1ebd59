using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Disclosure.Rules;

/// <summary>Keeps numbers that name no grade out of an audit's choices.</summary>
internal static class GuardAgainstUndefinedGrade
{
    public static IReadOnlyDictionary<string, RuleGrade> UndefinedGrade(
        this IGuardClause guard, IReadOnlyDictionary<string, RuleGrade> grades, [CallerArgumentExpression(nameof(grades))] string? name = null)
    {
        foreach (var (id, grade) in guard.Null(grades, name))
        {
            if (!Enum.IsDefined(grade)) throw new ArgumentException($"There is no grade {(int)grade} for {id}.", name);
        }

        return grades;
    }
}
