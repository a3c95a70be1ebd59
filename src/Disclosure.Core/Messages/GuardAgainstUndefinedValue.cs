using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Disclosure.Messages;

/// <summary>Keeps numbers out that name nothing in an enumeration.</summary>
internal static class GuardAgainstUndefinedValue
{
    public static T UndefinedValue<T>(this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{typeof(T).Name} has no such value.");
}
