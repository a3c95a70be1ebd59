using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Shown;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>Sets the figures of a report from the rows that were found, once its edition is known, and notes what deviates from the form.</summary>
internal sealed class TableMapping(ReportBuilder report, TableContents contents, bool isYearGiven)
{
    private readonly HashSet<(int Head, string Column)> missing = [];

    public void Map()
    {
        var rowsOf = report.Form.Tables.ToDictionary(table => table, table => OfOwnSection(table, contents.Rows.FindAll(row => row.Table == table.Section)));
        var twice = rowsOf.Where(table => RepeatedRows.StandTwice(table.Value)).Select(table => table.Key).FirstOrDefault();
        foreach (var (table, own) in rowsOf)
        {
            if (own.Count == 0) continue;
            var rows = twice is null || twice == table || RepeatedRows.StandTwice(own) ? own : OfCertainYear(table, own, twice);
            var isOtherEdition = EditionJudge.Of(table.Section, contents) is ReportEdition edition && edition != report.Form.Edition;
            if (isOtherEdition) Note(FormDeviationKind.TableOfOtherEdition, table.Path, "", rows[0].Label.Place);
            if (contents.AssumedTables.Contains(table.Section)) Note(FormDeviationKind.AssumedOrder, table.Path, "", rows[0].Label.Place);
            rows = WithoutContradictions(table, rows);
            foreach (var named in rows.GroupBy(row => row.Key)) MapRow(table, WithoutEmptyCases([.. named]));
            foreach (var head in contents.FilledGroups.Where(head => head.Table == table.Section)) NoteGroup(table, head.Label, head.Figures);
            foreach (var deviation in FormComparison.Of(table, rows, contents, isOtherEdition).Distinct()) report.Deviations.Add(deviation);
        }

        foreach (var table in report.Form.Tables) NoteUnread(table);
    }

    // What a table lacks may be what was met of it and not read.
    private void NoteUnread(FormTable table)
    {
        if (!contents.UnreadTables.TryGetValue(table.Section, out var place)) return;
        if (!table.Cells.Any(cell => report[cell].State == FigureState.Absent)) return;
        report.Deviations.Add(new FormDeviation(FormDeviationKind.UnplacedFigures, table.Path, "", place));
    }

    // A table of the same rows in another section, such as one of last year or of a subordinate organ, is not the report's.
    private List<TableRow> OfOwnSection(FormTable table, List<TableRow> rows)
    {
        var own = rows.Where(row => SectionOf(row) == table.Section).Select(row => row.Key).ToHashSet();
        var others = rows.Where(row => SectionOf(row) != table.Section && own.Contains(row.Key)).Select(row => row.Part).ToHashSet();
        foreach (var other in rows.Where(row => others.Contains(row.Part)).DistinctBy(row => row.Part))
        {
            Report(ProblemCatalogue.TableElsewhere, other, ("actual", table.Label));
        }

        return rows.FindAll(row => !others.Contains(row.Part));
    }

    private SectionKind? SectionOf(TableRow row) => row.Part == 0 ? null : report.Sections?.ElementAtOrDefault(row.Part - 1)?.Statutory?.Kind;

    // Where another table stands twice, this one is of either year, unless the year is asked for and stands above it.
    private List<TableRow> OfCertainYear(FormTable table, List<TableRow> rows, FormTable twice)
    {
        var uncertain = rows.Where(row => !(isYearGiven && row.IsOfNamedYear) && row.Values.Count > 0).ToHashSet();
        if (uncertain.Count == 0) return rows;
        Report(ProblemCatalogue.YearUncertain, rows.First(uncertain.Contains), ("actual", twice.Label), ("table", table.Label));
        return rows.ConvertAll(row => uncertain.Contains(row) ? row with { Values = [] } : row);
    }

    // A table may go on under the same heads on the next page. Where two heads give different figures for a row, there are
    // two tables: which is the report's is not for the reader to choose, so neither is taken.
    private List<TableRow> WithoutContradictions(FormTable table, List<TableRow> rows)
    {
        var contradicting = RepeatedRows.Contradicting(rows).SelectMany(named => named.Select(row => row.HeadNumber)).ToHashSet();
        if (contradicting.Count == 0) return rows;
        Report(ProblemCatalogue.RepeatedTable, rows.First(row => row.HeadNumber == contradicting.Max()), ("actual", table.Label));
        return [.. rows.Select(row => contradicting.Contains(row.HeadNumber) ? row with { Values = [] } : row)
            .DistinctBy(row => contradicting.Contains(row.HeadNumber) ? row.Key : $"{row.Key} {row.HeadNumber} {row.Label.Place}")];
    }

    // The table of section 四 may have an empty row above its figures or below them.
    private static List<TableRow> WithoutEmptyCases(List<TableRow> printed) =>
        printed[0].Key.Length > 0 || printed.TrueForAll(IsEmpty) ? printed : [.. printed.Where(row => !IsEmpty(row))];

    private static bool IsEmpty(TableRow row) => row.Values.Count > 0 && row.Values.All(value => value.Value.IsBlank);

    private void MapRow(FormTable table, List<TableRow> printed)
    {
        var row = printed[0];
        var path = row.Key.Length == 0 ? table.Path : $"{table.Path}.{row.Key}";
        if (row.Key.Length > 0 && report.Form.FindElement(path) is not FormRow)
        {
            // A row group may be printed with blank cells behind it.
            if (report.Form.FindElement(path) is FormRowGroup)
            {
                var figures = row.Values.Select(value => value.Value).ToList();
                if (!figures.TrueForAll(cell => cell.IsBlank)) contents.AddFiguresOfGroup(table.Section, row.Label, figures);
                return;
            }

            Note(FormDeviationKind.ElementOfOtherEdition, path, row.Label.Text, row.Label.Place);
            Report(ProblemCatalogue.RowOfOtherEdition, row, ("actual", BilingualText.Same(row.Label.Text)), ("expected", report.Form.Name));
            return;
        }

        if (printed.Count > 1)
        {
            Note(FormDeviationKind.RepeatedElement, path, row.Label.Text, printed[1].Label.Place);
            if (!printed.TrueForAll(each => RepeatedRows.SayTheSame(each, row)))
            {
                Note(FormDeviationKind.UnplacedFigures, path, row.Label.Text, printed[1].Label.Place);
                Report(ProblemCatalogue.RepeatedRow, printed[1], ("row", TableContents.NameOf(table.Section, row.Label)));
                return;
            }
        }

        Place(table, row, path);
    }

    private void NoteGroup(FormTable table, PrintedCell label, IReadOnlyList<PrintedCell> figures)
    {
        if (LabelIndex.Of(label.Text).Elements.OfType<FormRowGroup>().FirstOrDefault(group => group.Table.Section == table.Section) is not { } head) return;
        Note(FormDeviationKind.FiguresInRowGroup, head.Path, string.Join(" | ", figures.Select(cell => cell.Text)), label.Place);
    }

    private void Place(FormTable table, TableRow row, string path)
    {
        var isPlaced = row.Values.Count > 0;
        var isDoubted = false;
        foreach (var (column, cell) in row.Values)
        {
            var address = table.Section == SectionKind.ReconsiderationAndLitigation ? column : $"{path}.{column}";
            if (report.Form.FindCell(address) is not { } due)
            {
                isPlaced &= cell.IsBlank;
            }
            else if (cell.Doubt is { } doubt && !(doubt.Kind == ProblemCatalogue.CutOff && IsProvenWhole(table, row)))
            {
                if (!contents.Problems.Contains(doubt)) contents.Problems.Add(doubt);
                isDoubted = true;
            }
            else if (CountedText.Of(cell.Text) is { IsStruckWhole: true })
            {
                contents.Problems.Add(new ReadingProblem(ProblemCatalogue.StruckFigure, cell.Place,
                    ("row", TableContents.NameOf(table.Section, row.Label)), ("actual", BilingualText.Same(cell.Text))));
                isDoubted = true;
            }
            else
            {
                Set(due, row, cell);
            }
        }

        if (isPlaced) ReportMissingColumns(table, row, path);
        if (isPlaced && !isDoubted) return;
        Note(FormDeviationKind.UnplacedFigures, path, row.Label.Text, row.Label.Place);
        if (row.Values.Count > 0 && !isPlaced)
        {
            Report(ProblemCatalogue.RowOfOtherEdition, row, ("actual", BilingualText.Same(row.Label.Text)), ("expected", report.Form.Name));
        }
    }

    private void Set(FormCell due, TableRow row, PrintedCell cell)
    {
        var figure = FigureText.Read(cell, due);
        report.Set(due, figure);
        if (figure.State != FigureState.Number || CountedText.Of(cell.Text).LeftOut is not { Length: > 0 } mark) return;
        contents.Problems.Add(new ReadingProblem(
            ProblemCatalogue.MarkLeftOut, cell.Place,
            ("row", TableContents.NameOf(due.Table.Section, row.Label)), ("actual", BilingualText.Same(cell.Text)), ("mark",
                BilingualText.Same(mark)), ("expected", BilingualText.Same($"{figure.Number}"))));
    }

    // A figure that was cut off no longer fits its row.
    private static bool IsProvenWhole(FormTable table, TableRow row) =>
        table.Section != SectionKind.ProactiveDisclosure && !row.Values[^1].Value.IsBlank
            && RowBalance.Holds(table.Section, [.. row.Values.Select(value => value.Value)]);

    // Heads of sections 二 and 三 may be fewer than the form's. What a row has below no head is absent, and that is told once for its heads.
    private void ReportMissingColumns(FormTable table, TableRow row, string path)
    {
        if (table.Section == SectionKind.ReconsiderationAndLitigation) return;
        if (report.Form.FindElement(path) is not FormRow due) return;
        foreach (var column in due.Block.Columns)
        {
            if (row.Values.Any(value => value.Key == column.Key) || !missing.Add((row.HeadNumber, column.Key))) continue;
            if (contents.Heads[row.HeadNumber - 1].UnknownColumns is [var unknown, ..])
            {
                contents.UnreadTables.TryAdd(table.Section, unknown.Place);
                Report(ProblemCatalogue.UnknownHeads, row with { Label = unknown }, ("actual", BilingualText.Same(unknown.Text)), ("expected", column.Label));
            }
            else Report(ProblemCatalogue.MissingColumn, row, ("row", BilingualText.Same(row.Label.Text)), ("expected", column.Label));
        }
    }

    private void Note(FormDeviationKind kind, string element, string printed, DocumentPlace place) =>
        report.Deviations.Add(new FormDeviation(kind, element, printed, place));

    private void Report(ProblemKind kind, TableRow row, params (string, BilingualText)[] slots) =>
        contents.Problems.Add(new ReadingProblem(kind, row.Label.Place, slots));
}
