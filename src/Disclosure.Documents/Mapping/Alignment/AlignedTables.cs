using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Outline;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Alignment;

/// <summary>
/// Finds tables that are drawn without lines among words that stand on pages, by the labels of the form, and places
/// their figures where that is certain.
/// </summary>
internal sealed class AlignedTables
{
    // In parts of the width of what is written: how wide a line of prose is at least.
    private const double WidthOfProse = 0.35;

    private readonly GridBudget budget;
    private readonly List<PrintedLine> placed;
    private AlignedTable? last;
    private int lastPage;

    private AlignedTables(int count, int limit) => (placed, budget) = (new List<PrintedLine>(count), new GridBudget(limit));

    /// <summary>The lines of a document with such tables in the place of their words.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="limit">How many cells are placed at most.</param>
    public static IReadOnlyList<PrintedLine> Placed(IReadOnlyList<PrintedLine> lines, int limit)
    {
        if (!lines.Any(line => line.IsSpacedOut)) return lines;
        var tables = new AlignedTables(lines.Count, limit);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            if (IsLoose(lines[start]))
            {
                while (end < lines.Count && IsLoose(lines[end]) && lines[end].Words[0].Page == lines[start].Words[0].Page) end++;
                tables.Read([.. lines.Skip(start).Take(end - start)]);
            }
            else
            {
                tables.Leave(lines[start]);
            }

            start = end;
        }

        return tables.placed;
    }

    private static bool IsLoose(PrintedLine line) => line.Words.Count > 0 && SectionOutline.Heading(line) is null;

    private void Leave(PrintedLine line)
    {
        placed.Add(line);
        last = null;
    }

    private void Read(IReadOnlyList<PrintedLine> lines)
    {
        var page = lines[0].Words[0].Page;
        if (page != lastPage + 1) last = null;
        var (labels, rest) = LabelFinder.Find([.. lines.SelectMany(line => line.Words)]);
        var width = lines.Max(line => line.Words.Max(word => word.Right)) - lines.Min(line => line.Words.Min(word => word.Left));
        var prose = lines.Where(line => IsProse(line, width)).SelectMany(line => line.Words).ToHashSet();
        var tables = Tables(labels, rest, prose);
        Print(lines, tables);
        lastPage = page;
    }

    private List<AlignedTable> Tables(List<PlacedLabel> labels, List<PlacedWord> rest, HashSet<PlacedWord> prose)
    {
        var tables = new List<AlignedTable>();
        var heads = HeadGroups(labels);
        var starts = heads.ConvertAll(group => group.Min(head => head.Top) is var top
            && labels.Where(label => label.Meaning.IsOfBlock && label.Bottom < top).MaxBy(label => label.Bottom) is { } block
            && heads.TrueForAll(other => other == group || !(other.Min(head => head.Top) > block.Bottom && other.Min(head => head.Top) < top))
            ? block.Top
            : top);
        for (var i = last is null ? 0 : -1; i < heads.Count; i++)
        {
            var (from, to) = (i < 0 ? double.MinValue : starts[i], i + 1 < heads.Count ? starts[i + 1] : double.MaxValue);
            var own = i < 0 ? [] : heads[i];
            var others = labels.Where(label => !own.Contains(label) && label.Top >= from && label.Top < to).ToList();
            var words = rest.Where(word => word.Middle >= from && word.Middle < to).ToList();
            var section = own.Count == 0 ? last!.Table : HeadReader.TableOf(own.Select(head => head.Cell));
            if (section is not SectionKind table || (own.Count == 0 && others.Count == 0 && words.Count == 0)) continue;
            var before = last is { } previous && previous.Table == table && (own.Count == 0 || (i == 0 && previous.Rows.Count == 0)) ? previous : null;
            last = new AlignedTable(table, own, others, words, prose, before);
            tables.Add(last);
        }

        return tables;
    }

    // Heads belong together unless labels of rows stand between them.
    private static List<List<PlacedLabel>> HeadGroups(List<PlacedLabel> labels)
    {
        var groups = new List<List<PlacedLabel>>();
        var isOpen = false;
        foreach (var label in labels.OrderBy(label => label.Top))
        {
            if (label.Meaning.IsOfColumns && (label.IsHead || (isOpen && label.Top < groups[^1].Max(head => head.Bottom))))
            {
                if (!isOpen) groups.Add([]);
                groups[^1].Add(label);
                isOpen = true;
            }
            else
            {
                isOpen &= !label.Meaning.IsOfRows && !label.Meaning.IsOfBlock;
            }
        }

        return groups;
    }

    private void Print(IReadOnlyList<PrintedLine> lines, List<AlignedTable> tables)
    {
        var printed = new HashSet<AlignedTable>();
        var owners = tables.SelectMany(table => table.Words.Select(word => (word, table)))
            .ToLookup(pair => (pair.word.Left, pair.word.Baseline), pair => pair.table);
        foreach (var line in lines)
        {
            var owner = line.Words.SelectMany(word => owners[(word.Left, word.Baseline)]).FirstOrDefault();
            if (owner is null) placed.AddRange(line.IsSpacedOut ? Unplaced(line) : [line]);
            else if (printed.Add(owner)) placed.AddRange(owner.Lines(budget));
        }
    }

    // What stands in a row whose table is not known keeps its words, but no figure has a column: places without a cell part them.
    private IReadOnlyList<PrintedLine> Unplaced(PrintedLine line)
    {
        var grid = new PrintedGrid(budget);
        for (var i = 0; i < line.Words.Count; i++) grid.Place(0, 2 * i, new PrintedCell(line.Words[i].Text, PlacedLabel.Place([line.Words[i]])));
        return grid.Lines();
    }

    private static bool IsProse(PrintedLine line, double width) =>
        !line.IsSpacedOut && (line.Text.EndsWith('。') || line.Words.Max(word => word.Right) - line.Words.Min(word => word.Left) > WidthOfProse * width);
}
