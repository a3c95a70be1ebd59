using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Alignment;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>Turns printed lines into a report, by labels. The only code that interprets what is printed.</summary>
internal static class ReportMapper
{
    private const int SectionsOfAReport = 3;

    public static ReportReading Map(PrintedDocument document, ReadingOptions options)
    {
        var printed = BrokenRows.Join(BrokenHeads.Join(AlignedTables.Placed(document.Lines, options.MaximumCells)));
        var lines = SoftBreaks.Join(printed.Any(PageFurniture.Is) ? [.. printed.Where(line => !PageFurniture.Is(line))] : printed);
        var headings = SectionOutline.Headings(lines);
        SpacedRows.Split(lines, headings);
        var contents = new TableContents();
        var yearsOfOthers = ReportParts.Choose(lines, headings, options.Year, contents);
        var isTable = ReadTables(lines, headings, contents);
        contents.LostCells.Refuse(contents);
        NumberedRows.Refuse(contents);
        var (preface, sections) = SectionOutline.Read(lines, headings, isTable);
        var statutory = sections.Select(section => section.Statutory).Distinct().Count();
        if (!contents.HasHeads && statutory < SectionsOfAReport)
        {
            return ReportReading.Failed(document.Nature ?? new ReadingProblem(ProblemCatalogue.NoReport, null));
        }

        UnitCaption.Heed(lines, headings, contents);
        UnreadParts.Tell(lines, headings, isTable, contents);
        var problems = document.Problems.ToList();
        var (year, authority) = TitlePage.Read([.. lines.Where((_, i) => !isTable[i])], options.Year, problems);
        if (yearsOfOthers is not null) contents.RefuseAll(yearsOfOthers, options.Year!.Value);
        new YearsOfTables(contents, year, options.Year is not null).Refuse(lines, headings);
        CaseParts.Join(contents);
        var edition = options.Edition ?? EditionJudge.Of(contents, year) ?? EditionOfYear(year, contents, problems);
        var report = new ReportBuilder(edition, year) { Authority = authority, OrganKind = options.OrganKind, Sections = [.. sections] };
        foreach (var paragraph in preface) report.Preface.Add(paragraph);
        new TableMapping(report, contents, options.Year is not null).Map();
        if (contents.Problems.Count > 0)
        {
            var order = new PlaceOrder(printed);
            problems.AddRange(contents.Problems.OrderBy(problem => order.Of(problem.Place)));
        }

        return new ReportReading(report.Build(), problems);
    }

    private static ReportEdition EditionOfYear(int? year, TableContents contents, List<ReadingProblem> problems)
    {
        var form = (year is int known ? Form.ForYear(known) : null) ?? Form.Revised2021;
        if (contents.Rows.Count > 0) problems.Add(new ReadingProblem(ProblemCatalogue.EditionUnclear, null, ("right", form.Name)));
        return form.Edition;
    }

    // Between two headings stand rows, a line each, and strips of cells that stand a line each.
    private static bool[] ReadTables(List<PrintedLine> lines, List<ReportSection?> headings, TableContents contents)
    {
        var isTable = new bool[lines.Count];
        var rows = new RowReader(contents);
        var strips = new StripReader(contents);
        for (var i = 0; i < lines.Count;)
        {
            contents.Line = Math.Max(0, i - 1);
            if (headings[i] is not null)
            {
                rows.Leave();
                strips.Leave();
                i++;
            }
            else if (lines[i].Kind == LineKind.Row)
            {
                contents.Line = i;
                isTable[i] = rows.Read(lines[i]);
                i++;
            }
            else
            {
                var end = i;
                while (end < lines.Count && headings[end] is null && lines[end].Kind != LineKind.Row) end++;
                var labels = strips.IsWithinTable ? [] : LabelsAtEnd(lines, i, end);
                if (lines.Skip(i).Take(end - labels.Length - i).Any(line => line.Kind != LineKind.Empty)) rows.Interrupt();
                rows.SeeTitle(TrackAbove(lines, i, end));
                strips.Read(lines.GetRange(i, end - labels.Length - i), i, end < lines.Count && headings[end] is not null).CopyTo(isTable, i);
                if (labels.Any(line => line.Kind != LineKind.Empty))
                {
                    rows.Await([.. labels.Where(line => line.Kind != LineKind.Empty).Select(line => line.Cells[0])]);
                    Array.Fill(isTable, true, end - labels.Length, labels.Length);
                }

                i = end;
            }
        }

        contents.Line = Math.Max(0, lines.Count - 1);
        rows.Leave();
        return isTable;
    }

    // The name of a track, with nothing but a caption of year or unit between it and the next row.
    private static PrintedCell? TrackAbove(List<PrintedLine> lines, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (lines[i].Kind == LineKind.Empty) continue;
            if (TrackTitle.Of(lines[i].Cells[0]) is { } track) return track;
            if (YearCaption.Of(lines[i].Cells[0]) is null && !UnitCaption.Is(lines[i].Text)) return null;
        }

        return null;
    }

    // Labels of rows on lines of their own, if all that stands between them and the next row is empty.
    private static PrintedLine[] LabelsAtEnd(List<PrintedLine> lines, int start, int end)
    {
        if (end == lines.Count || lines[end].Kind != LineKind.Row) return [];
        var first = end;
        while (first > start && (lines[first - 1].Kind == LineKind.Empty || (lines[first - 1].Kind == LineKind.Text && LabelIndex.Of(lines[first - 1].Text).IsOfRows))) first--;
        return [.. lines.Skip(first).Take(end - first)];
    }
}
