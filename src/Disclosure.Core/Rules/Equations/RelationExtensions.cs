using System.Numerics;

namespace Disclosure.Rules.Equations;

/// <summary>Decides relations of known sums.</summary>
internal static class RelationExtensions
{
    /// <summary>Whether the relation holds where left − right is a number.</summary>
    public static bool HoldsFor<T>(this Relation relation, T difference)
        where T : INumber<T> => relation switch
        {
            Relation.AtMost => difference <= T.Zero,
            Relation.AtLeast => difference >= T.Zero,
            _ => difference == T.Zero,
        };
}
