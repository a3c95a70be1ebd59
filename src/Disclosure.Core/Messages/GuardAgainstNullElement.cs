using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Disclosure.Messages;

/// <summary>Keeps lists with gaps out.</summary>
internal static class GuardAgainstNullElement
{
    public static TList NullElement<TList>(this IGuardClause guard, TList list, [CallerArgumentExpression(nameof(list))] string? name = null)
        where TList : class, System.Collections.IEnumerable
    {
        foreach (var element in guard.Null(list, name))
        {
            if (element is null) throw new ArgumentException("An element is null.", name);
        }

        return list;
    }
}
