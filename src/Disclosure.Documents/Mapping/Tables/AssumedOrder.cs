using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// Places the figures of section 三 by the form's order of rows and columns alone, where the caller chose to: no heads can be
/// read, there are just as many rows and columns as an edition has, no label says otherwise, and all equations hold. Where they
/// hold as well with the total behind 自然人, as heads are read line by line, columns could change places, and nothing is placed.
/// </summary>
internal static class AssumedOrder
{
    private const SectionKind Table = SectionKind.Applications;

    // What such rows were told before: that they were not read.
    private static readonly ProblemKind[] Outdated =
        [ProblemCatalogue.RowWithoutHead, ProblemCatalogue.UnknownHeads, ProblemCatalogue.RowWithoutLabel, ProblemCatalogue.RowsApartFromLabels,
            ProblemCatalogue.UnreadFigures];

    /// <summary>Places them.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="headings">For each line the section that it opens.</param>
    /// <param name="isTable">For each line whether it is part of a statutory table.</param>
    /// <param name="contents">What was found of the tables.</param>
    public static void Read(List<PrintedLine> lines, List<ReportSection?> headings, bool[] isTable, TableContents contents)
    {
        var heading = headings.FindIndex(each => each?.Statutory?.Kind == Table);
        if (heading < 0 || contents.Heads.Exists(head => head.Table == Table)) return;
        var next = headings.FindIndex(heading + 1, each => each is not null);
        var own = Enumerable.Range(heading + 1, (next < 0 ? lines.Count : next) - heading - 1).ToList();
        var ways = KnownForms.Current.Forms.Select(form => (Form: form, Rows: RowsOf(own, lines, form.Table(Table))))
            .Where(way => Proves(way.Form, way.Rows)).ToList();
        if (ways is not [var (form, rows)]) return;
        var block = form.Table(Table).Blocks[0];
        contents.Problems.RemoveAll(problem => Outdated.Contains(problem.Kind)
            && own.Exists(line => lines[line].Cells.Any(cell => cell.Place == problem.Place)));
        contents.Problems.Add(new ReadingProblem(ProblemCatalogue.AssumedOrder, rows[0].Figures[0].Place, ("table", form.Table(Table).Label),
            ("actual", BilingualText.Same($"{rows.Count}"))));
        contents.AssumedTables.Add(Table);
        contents.Heads.Add(new Heads.TableHead(Table, [.. block.Columns.Select(column => column.Key)], [], [form.Edition]));
        contents.Rows.RemoveAll(row => row.Table == Table);
        foreach (var (row, (line, _, figures)) in block.Rows.Zip(rows))
        {
            isTable[line] = true;
            contents.Rows.Add(new TableRow(Table, row.Key, new PrintedCell(row.Label.Chinese, figures[0].Place),
                [.. block.Columns.Zip(figures, (column, figure) => KeyValuePair.Create(column.Key, figure))])
            {
                HeadNumber = contents.Heads.Count,
                Part = headings.Take(heading + 1).Count(each => each is not null),
                Line = line,
            });
        }
    }

    // Rows of a line each; or else a figure on each line, as many as the table has.
    private static List<(int Line, string Label, List<PrintedCell> Figures)> RowsOf(List<int> own, List<PrintedLine> lines, FormTable table)
    {
        var width = table.Blocks[0].Columns.Count;
        var rows = own.Select(line => RowOf(line, CellsOf(lines[line]), width)).Where(row => row.Figures.Count == width).ToList();
        if (rows.Count > 0) return rows;
        var figures = own.Where(line => lines[line].Kind is LineKind.Cell or LineKind.Text
            && (lines[line].Text.Length == 0 || IsFigure(lines[line].Cells[0]))).ToList();
        return figures.Count == width * table.Blocks[0].Rows.Count
            ? [.. figures.Chunk(width).Select(row => (row[0], "", row.Select(line => lines[line].Cells[0]).ToList()))]
            : [];
    }

    private static (int Line, string Label, List<PrintedCell> Figures) RowOf(int line, List<PrintedCell> cells, int width)
    {
        var first = cells.Count;
        while (first > 0 && (cells[first - 1].IsBlank || IsFigure(cells[first - 1]))) first--;
        var figures = cells.Skip(first).SkipWhile((cell, index) => cell.IsBlank && cells.Count - first - index > width).ToList();
        return (line, string.Concat(cells.Take(first).Select(cell => cell.Text)), figures);
    }

    private static List<PrintedCell> CellsOf(PrintedLine line) => line.Kind switch
    {
        LineKind.Row => [.. line.Cells.Where(cell => cell.IsOwn)],
        LineKind.Text => [.. line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => line.Cells[0] with { Text = word })],
        _ => [],
    };

    private static bool IsFigure(PrintedCell cell) =>
        FigureText.Read(cell, FigureKind.Count).State is FigureState.Number or FigureState.NotApplicable && cell.Doubt is null;

    private static bool Proves(Form form, List<(int Line, string Label, List<PrintedCell> Figures)> rows)
    {
        var block = form.Table(Table).Blocks[0];
        if (rows.Count != block.Rows.Count || !block.Rows.Zip(rows).All(pair => SaysNothingElse(pair.Second.Label, pair.First))
            || !AddsUp(form, rows.ConvertAll(row => row.Figures)))
        {
            return false;
        }

        var lineByLine = rows.ConvertAll(row => row.Figures.Take(1).Concat(row.Figures.Skip(2)).Append(row.Figures[1]).ToList());
        return !AddsUp(form, lineByLine)
            || lineByLine.Zip(rows).All(pair => pair.First.Select(cell => cell.Text).SequenceEqual(pair.Second.Figures.Select(cell => cell.Text)));
    }

    private static bool SaysNothingElse(string label, FormRow row) =>
        RowLabel.KeyOf(new PrintedCell(label, new DocumentPlace(1)), Table) is not { } key || key == row.Key;

    // Whether all equations of the table hold, with blanks as 0.
    private static bool AddsUp(Form form, List<List<PrintedCell>> rows)
    {
        var builder = new ReportBuilder(form);
        var table = form.Table(Table);
        foreach (var (row, figures) in table.Blocks[0].Rows.Zip(rows))
        {
            foreach (var (column, figure) in table.Blocks[0].Columns.Zip(figures))
            {
                builder.Set($"{row.Path}.{column.Key}", FigureText.Read(figure, FigureKind.Count));
            }
        }

        return !ReportAudit.Run(builder.Build()).Findings.Any(finding => finding.Equation is not null && finding.Cells.All(cell => cell.Cell.Table == table));
    }
}
