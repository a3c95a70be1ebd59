using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Years;

/// <summary>
/// The captions of years that hold for each line: what stands above it within its section, else what stands between the
/// report's title and its first heading. Captions with no row of figures between them hold together.
/// </summary>
internal static class YearScopes
{
    private const int MostCaptions = 4;

    /// <summary>For each line the captions that hold for it.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="headings">For each line the section that it opens.</param>
    /// <param name="rowLines">The lines that are rows of figures.</param>
    public static IReadOnlyList<YearCaption>[] Of(IReadOnlyList<PrintedLine> lines, IReadOnlyList<ReportSection?> headings, IReadOnlySet<int> rowLines)
    {
        var scopes = new IReadOnlyList<YearCaption>[lines.Count];
        IReadOnlyList<YearCaption> preface = [];
        IReadOnlyList<YearCaption> section = [];
        var isInSection = false;
        var isBelowTitle = false;
        var isBelowRow = false;
        var texts = lines.Select(line => line.Text).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (headings[i] is { } heading)
            {
                (isInSection, isBelowRow) = (true, false);
                section = YearCaption.OfHeading(lines[i].Cells.First(cell => !cell.IsBlank), heading.Title) is { } named ? [named] : [];
            }
            else if (rowLines.Contains(i)
                || (lines[i].Cells.Count > 1 && lines[i].Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first && LabelIndex.Of(first.Text).IsOfRows))
            {
                isBelowRow = true;
            }
            else if (!isInSection && TitleLines.At(texts, i) is not null)
            {
                (isBelowTitle, preface) = (true, []);
            }
            else if (YearCaption.In(lines[i]) is { Count: > 0 } found)
            {
                if (isInSection) section = isBelowRow ? found : Together(section, found);
                else if (isBelowTitle) preface = Together(preface, found);
                isBelowRow = false;
            }

            scopes[i] = section.Count > 0 ? section : preface;
        }

        return scopes;
    }

    // More captions of other years change nothing: of which year a figure is cannot be known either way.
    private static IReadOnlyList<YearCaption> Together(IReadOnlyList<YearCaption> known, IReadOnlyList<YearCaption> more) =>
        known.Count >= MostCaptions ? known : [.. known, .. more.Where(caption => !known.Any(other => other.Years.SequenceEqual(caption.Years)))];
}
