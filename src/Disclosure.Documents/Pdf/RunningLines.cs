using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Pdf;

/// <summary>Drops what stands at the head or the foot of several pages and differs in nothing but a number.</summary>
internal static class RunningLines
{
    private const double SamePlace = 2;

    /// <summary>The lines of all pages without such ones.</summary>
    public static IEnumerable<PrintedLine> Without(IReadOnlyList<IReadOnlyList<PrintedLine>> pages)
    {
        var heads = Running(pages.Select(page => page.Count > 0 ? page[0] : null));
        var feet = Running(pages.Select(page => page.Count > 0 ? page[^1] : null));
        return pages.SelectMany(page => page.Where((line, i) => !(i == 0 && heads.Contains(line)) && !(i == page.Count - 1 && feet.Contains(line))));
    }

    private static HashSet<PrintedLine> Running(IEnumerable<PrintedLine?> lines)
    {
        var running = new HashSet<PrintedLine>(ReferenceEqualityComparer.Instance);
        foreach (var same in lines.OfType<PrintedLine>().Where(CanRun).GroupBy(line => WithoutNumbers(line.Text)))
        {
            var place = same.First().Words[0].Baseline;
            var there = same.Where(line => Math.Abs(line.Words[0].Baseline - place) < SamePlace).ToList();
            if (there.Count > 1) running.UnionWith(there);
        }

        return running;
    }

    // A row of a table is no such line, nor is a head that runs down the page.
    private static bool CanRun(PrintedLine line) => line.Words.Count > 0 && !line.IsSpacedOut && line.Text.Count(char.IsLetter) > 1;

    private static string WithoutNumbers(string text) =>
        string.Concat(text.Select(character => char.IsAsciiDigit(character) ? '0' : character)).Replace("00", "0", StringComparison.Ordinal);
}
