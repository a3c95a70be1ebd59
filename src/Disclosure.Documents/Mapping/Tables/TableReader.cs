using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Documents.Mapping.Years;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>Goes through a document: between two headings stand rows, a line each, and strips of pieces that stand a line each.</summary>
/// <param name="lines">The lines.</param>
/// <param name="headings">For each line the section that it opens.</param>
/// <param name="contents">What was found of the tables.</param>
internal sealed class TableReader(List<PrintedLine> lines, List<ReportSection?> headings, TableContents contents)
{
    private const int LeastFigures = 2;
    private readonly bool[] isTable = new bool[lines.Count];

    /// <summary>Reads the tables.</summary>
    /// <returns>For each line whether it is part of a statutory table.</returns>
    public bool[] Read()
    {
        var parts = new List<IReadOnlyList<FoundRow>>();
        for (var start = 0; start <= lines.Count;)
        {
            var end = start;
            while (end < lines.Count && headings[end] is null) end++;
            parts.Add(Read(start, end));
            start = end + 1;
        }

        foreach (var rows in parts) new Agreement(contents).Judge(contents.HasStrays ? [.. rows.Select(Doubted)] : rows);
        contents.Order();

        return isTable;
    }

    // A row without label may stand anywhere: where it is blank, figures that stand without label may be its own.
    private static FoundRow Doubted(FoundRow row) =>
        row.Key.Length == 0 && row.Row.Cells.All(cell => cell.IsBlank) ? row with { Doubt = UnprovenReason.FiguresElsewhere } : row;

    private IReadOnlyList<FoundRow> Read(int start, int end)
    {
        var stretch = new TableStretch(contents);
        var strip = new Strip(stretch, contents);
        for (var i = start; i < end;)
        {
            if (lines[i].Kind == LineKind.Row)
            {
                isTable[i] = stretch.Read(lines[i], i);
                i++;
                continue;
            }

            var next = i;
            while (next < end && lines[next].Kind != LineKind.Row) next++;
            ReadStrip(i, next, isLast: next == end, stretch, strip);
            i = next;
        }

        return stretch.End();
    }

    private void ReadStrip(int start, int end, bool isLast, TableStretch stretch, Strip strip)
    {
        var labels = stretch.Head is { IsOfStrip: true } || isLast ? [] : LabelsAtEnd(start, end);
        var rest = end - labels.Count;
        var texts = lines.GetRange(start, rest - start).FindAll(line => line.Kind != LineKind.Empty);
        if (texts.Count > 0) stretch.Interrupt(texts.Exists(HoldsFigures));
        stretch.SetTitle(TrackAbove(start, end));
        strip.Read(lines.GetRange(start, rest - start), start, isLast && end < lines.Count).CopyTo(isTable, start);
        var named = labels.Where(line => line.Kind != LineKind.Empty).Select(line => line.Cells[0]).ToList();
        if (named.Count == 0) return;
        stretch.Await(named);
        Array.Fill(isTable, true, rest, labels.Count);
    }

    private static bool HoldsFigures(PrintedLine line) =>
        line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.All(char.IsAsciiDigit)) >= LeastFigures;

    // The name of a track, with nothing but a caption of year or unit between it and the next row. Below two names, the table of
    // one is lost or stands elsewhere.
    private PrintedCell? TrackAbove(int start, int end)
    {
        PrintedCell? name = null;
        for (var i = end - 1; i >= start; i--)
        {
            if (lines[i].Kind == LineKind.Empty) continue;
            if (TrackTitle.Of(lines[i].Cells[0]) is not { } track)
            {
                if (YearCaption.Of(lines[i].Cells[0]) is null && !UnitCaption.Is(lines[i].Text)) break;
            }
            else if (name is null)
            {
                name = track;
            }
            else
            {
                return null;
            }
        }

        return name;
    }

    // Labels of rows on lines of their own, if all that stands between them and the next row is empty.
    private List<PrintedLine> LabelsAtEnd(int start, int end)
    {
        var first = end;
        while (first > start
            && (lines[first - 1].Kind == LineKind.Empty || (lines[first - 1].Kind == LineKind.Text && LabelIndex.Of(lines[first - 1].Text).IsOfRows)))
        {
            first--;
        }

        return lines.GetRange(first, end - first);
    }
}
