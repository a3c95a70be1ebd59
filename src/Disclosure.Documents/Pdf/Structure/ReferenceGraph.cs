using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Structure;

/// <summary>
/// Which object needs which others before it can be used. The library follows these to their end, each within the last, so
/// they must have one, and not far. A page and what leads back to it are not among them: those are followed a step at a time.
/// </summary>
internal sealed class ReferenceGraph
{
    private static readonly HashSet<string> Needed =
    [
        "Alternate", "ColorSpace", "Contents", "CS", "DecodeParms", "DescendantFonts", "Dests", "Encoding", "Encrypt", "Filter", "Function", "Functions",
        "Kids", "Length", "Names", "UseCMap"
    ];

    private readonly Dictionary<long, List<long>> needs = [];

    /// <summary>Adds what an object needs. Several may have one number, where a file was changed: then all of them count.</summary>
    public void Add(FileObject item)
    {
        var found = new List<long>();
        Collect(item.Value, isNeeded: item.Value is IndirectReferenceToken or ArrayToken, found);
        if (found.Count == 0) return;
        if (needs.TryGetValue(item.Number, out var others)) others.AddRange(found);
        else needs.Add(item.Number, found);
    }

    /// <summary>Whether nothing needs itself, and no chain of needs is longer than a number of steps.</summary>
    public bool EndsWithin(int steps)
    {
        var heights = new Dictionary<long, int>();
        var path = new Stack<(long Number, int Next)>();
        foreach (var start in needs.Keys)
        {
            if (!heights.ContainsKey(start) && !Climb(start, steps, heights, path)) return false;
        }

        return true;
    }

    // Zero is the height of what is being climbed: whoever meets it again goes round in a circle.
    private bool Climb(long start, int steps, Dictionary<long, int> heights, Stack<(long Number, int Next)> path)
    {
        path.Push((start, 0));
        heights[start] = 0;
        while (path.TryPop(out var step))
        {
            var (number, next) = step;
            if (next < needs[number].Count)
            {
                path.Push((number, next + 1));
                var needed = needs[number][next];
                if (!needs.ContainsKey(needed)) continue;
                if (!heights.TryGetValue(needed, out var height))
                {
                    heights[needed] = 0;
                    path.Push((needed, 0));
                }
                else if (height == 0)
                {
                    return false;
                }
            }
            else
            {
                heights[number] = 1 + needs[number].Max(needed => heights.GetValueOrDefault(needed));
                if (heights[number] > steps) return false;
            }
        }

        return true;
    }

    private static void Collect(IToken token, bool isNeeded, List<long> found)
    {
        switch (token)
        {
            case IndirectReferenceToken reference when isNeeded:
                found.Add(reference.Data.ObjectNumber);
                break;
            case ArrayToken array:
                foreach (var item in array.Data) Collect(item, isNeeded, found);
                break;
            case DictionaryToken dictionary:
                foreach (var (key, value) in dictionary.Data) Collect(value, isNeeded || Needed.Contains(key), found);
                break;
        }
    }
}
