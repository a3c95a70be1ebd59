namespace Disclosure.Core.Tests.Forms;

/// <summary>The rank of a small matrix of ones, by elimination.</summary>
internal static class MatrixRank
{
    private const double Tiny = 1e-9;

    public static int Of(IEnumerable<double[]> lines)
    {
        var rest = lines.ToList();
        var rank = 0;
        while (rest.Count > 0)
        {
            var pivot = rest[^1];
            rest.RemoveAt(rest.Count - 1);
            var column = Array.FindIndex(pivot, number => Math.Abs(number) > Tiny);
            if (column < 0) continue;
            rank++;
            foreach (var line in rest)
            {
                var factor = line[column] / pivot[column];
                for (var i = 0; i < line.Length; i++) line[i] -= factor * pivot[i];
            }
        }

        return rank;
    }
}
