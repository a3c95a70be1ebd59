using System.Numerics;

namespace Disclosure.Repairs.Tableaus;

/// <summary>
/// An equation between the changes of cells, or a combination of such equations: coefficients times changes add up to what
/// is lacking. Immutable and sparse; nothing is rounded.
/// </summary>
/// <param name="links">The cells that take part, by their places, in order.</param>
/// <param name="coefficients">Their coefficients; none is 0.</param>
/// <param name="lack">What is lacking.</param>
/// <param name="solvedFor">The cell for which the row is solved, its coefficient above 0; -1 where it is for none.</param>
internal sealed class TableauRow<T>(int[] links, T[] coefficients, T lack, int solvedFor = -1)
    where T : IBinaryInteger<T>
{
    public int[] Links => links;

    public T[] Coefficients => coefficients;

    public T Lack => lack;

    public int SolvedFor => solvedFor;

    /// <summary>The coefficient of a cell; 0 where it takes no part.</summary>
    public T this[int link] => Array.BinarySearch(links, link) is >= 0 and var place ? coefficients[place] : T.Zero;

    /// <summary>The same row, solved for a cell that takes part.</summary>
    public TableauRow<T> For(int link) => T.IsNegative(this[link])
        ? new TableauRow<T>(links, Array.ConvertAll(coefficients, coefficient => -coefficient), -lack, link)
        : new TableauRow<T>(links, coefficients, lack, link);

    /// <summary>The row after a cell was eliminated by another row that is solved for it.</summary>
    public TableauRow<T> Without(TableauRow<T> other)
    {
        var (own, pivot) = (this[other.SolvedFor], other[other.SolvedFor]);
        var common = Greatest(T.Abs(own), pivot);
        var (times, less) = (pivot / common, own / common);
        var (sumLinks, sum, count) = (new int[links.Length + other.Links.Length], new T[links.Length + other.Links.Length], 0);
        for (int i = 0, j = 0; i < links.Length || j < other.Links.Length;)
        {
            var link = j == other.Links.Length || (i < links.Length && links[i] <= other.Links[j]) ? links[i] : other.Links[j];
            var coefficient = T.Zero;
            if (i < links.Length && links[i] == link) coefficient += times * coefficients[i++];
            if (j < other.Links.Length && other.Links[j] == link) coefficient -= less * other.Coefficients[j++];
            if (T.IsZero(coefficient)) continue;
            sumLinks[count] = link;
            sum[count++] = coefficient;
        }

        var result = new TableauRow<T>(sumLinks[..count], sum[..count], (times * lack) - (less * other.Lack), solvedFor);
        return times == T.One ? result : result.Reduced();
    }

    private static T Greatest(T one, T other)
    {
        while (!T.IsZero(other)) (one, other) = (other, one % other);
        return one;
    }

    // Dividing by what all have in common keeps the numbers small.
    private TableauRow<T> Reduced()
    {
        var common = coefficients.Aggregate(T.Abs(lack), (so, coefficient) => Greatest(so, T.Abs(coefficient)));
        return common <= T.One ? this : new TableauRow<T>(links, Array.ConvertAll(coefficients, coefficient => coefficient / common), lack / common, solvedFor);
    }
}
