namespace Disclosure.Documents.Pdf;

/// <summary>Ruling lines of one direction, with those that are drawn in pieces, or twice, taken together.</summary>
internal static class RulingLines
{
    /// <summary>How far apart lines may lie, or miss each other, that are meant to be one, or to meet.</summary>
    public const double Tolerance = 2.5;

    /// <summary>The lines, taken together.</summary>
    public static List<Ruling> Joined(IReadOnlyList<Ruling> rulings)
    {
        var joined = new List<Ruling>();
        foreach (var group in Groups(rulings))
        {
            var at = group.Average(ruling => ruling.At);
            var start = double.NaN;
            var end = double.NaN;
            group.Sort((one, other) => one.From.CompareTo(other.From));
            foreach (var ruling in group)
            {
                if (ruling.From <= end + Tolerance)
                {
                    end = Math.Max(end, ruling.To);
                    continue;
                }

                if (!double.IsNaN(start)) joined.Add(new Ruling(at, start, end));
                (start, end) = (ruling.From, ruling.To);
            }

            joined.Add(new Ruling(at, start, end));
        }

        return joined;
    }

    /// <summary>The places at which lines run, in order.</summary>
    public static List<double> Places(IReadOnlyList<Ruling> rulings) => [.. Groups(rulings).Select(group => group.Average(ruling => ruling.At))];

    private static IEnumerable<List<Ruling>> Groups(IReadOnlyList<Ruling> rulings)
    {
        var group = new List<Ruling>();
        List<Ruling> sorted = [.. rulings];
        sorted.Sort((one, other) => one.At.CompareTo(other.At));
        foreach (var ruling in sorted)
        {
            if (group.Count > 0 && ruling.At - group[0].At > Tolerance)
            {
                yield return group;
                group = [];
            }

            group.Add(ruling);
        }

        if (group.Count > 0) yield return group;
    }
}
