using System.Numerics;

namespace Disclosure.Repairs.Search;

/// <summary>How many more links it takes at least until no group lacks anything.</summary>
internal static class LowerBound
{
    /// <summary>
    /// Groups that end up together lack nothing together, and n of them are joined by n − 1 links at least: two that lack
    /// opposite amounts and are neighbours by one, two that are not by two, three by two, and so on. So at best as many
    /// pairs of the first kind as there can be, and two links for three groups among the others.
    /// </summary>
    public static int Of<T>(ReadOnlySpan<OpenGroup<T>> groups)
        where T : unmanaged, IBinaryInteger<T>
    {
        var paired = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            for (var j = 0; j < groups.Length; j++)
            {
                if ((groups[i].Reach & groups[j].Nodes) == 0 || groups[j].Need != -groups[i].Need) continue;
                paired++;
                break;
            }
        }

        var pairs = paired / 2;
        return pairs + (((2 * (groups.Length - (2 * pairs))) + 2) / 3);
    }
}
