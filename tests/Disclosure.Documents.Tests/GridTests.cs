using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Mapping;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Tables with spans, as format readers hand them over.</summary>
public sealed class GridTests
{
    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 200)]
    public bool Grids_with_spans_read_any_figures_exactly(PrintableReport printable)
    {
        var reading = ReportMapper.Map(new PrintedDocument(Lines(printable.Report), []), ReadingOptions.Default);
        Assert.Empty(reading.Problems.Select(problem => $"{problem.Place} {problem.Message()}"));
        Assert.Equal(printable.Report, reading.Report);
        return true;
    }

    [Fact]
    public void Spans_are_cut_where_no_cell_begins_and_the_first_cell_keeps_its_place()
    {
        var grid = new PrintedGrid(new GridBudget(100));
        grid.Place(0, 0, Cell("甲") with { Columns = int.MaxValue, Rows = int.MaxValue });
        grid.Place(1, 1, Cell("乙"));
        grid.Place(1, 0, Cell("丙"));
        var rows = grid.Lines();
        Assert.Equal(2, grid.Width);
        Assert.Equal(["甲", ""], rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(2, rows[0].Cells[0].Columns);
        Assert.Equal(2, rows[0].Cells[0].Rows);
        Assert.All(rows[1].Cells, cell => Assert.True(cell.IsCovered));
    }

    [Fact]
    public void A_grid_takes_no_more_than_its_budget()
    {
        var grid = new PrintedGrid(new GridBudget(1000));
        grid.Place(0, 0, Cell("甲"));
        grid.Place(1_000_000, 1_000_000, Cell("乙"));
        Assert.Throws<GridLimitException>(grid.Lines);
    }

    private static PrintedCell Cell(string text) => new(text, new DocumentPlace(1));

    private static List<PrintedLine> Lines(AnnualDisclosureReport report)
    {
        var place = new DocumentPlace(1);
        var lines = new List<PrintedLine>
        {
            PrintedLine.Paragraph($"{report.Authority}{report.Year}年政府信息公开工作年度报告", place),
            PrintedLine.Paragraph($"本报告数据的统计期限为{report.Year}年1月1日至{report.Year}年12月31日。", place),
        };
        var budget = new ReadingContext(ReadingOptions.Default).Budget;
        foreach (var section in report.Sections!)
        {
            lines.Add(PrintedLine.Paragraph($"{FormSection.Numeral(section.Number!.Value)}、{section.Title}", place));
            lines.AddRange(section.Text.Split('\n').Select(text => PrintedLine.Paragraph(text, place)));
            if (report.Form.Tables.Any(table => table.Section == section.Statutory!.Kind)) lines.AddRange(Grid(LaidOutTable.Of(section.Statutory!.Kind, report), budget).Lines());
        }

        return lines;
    }

    private static PrintedGrid Grid(LaidOutTable table, GridBudget budget)
    {
        var grid = new PrintedGrid(budget);
        var rows = new FlowingRows(grid);
        foreach (var row in table.Rows)
        {
            rows.NextRow();
            foreach (var cell in row) rows.Add(Cell(cell.Text) with { Columns = cell.Columns, Rows = cell.Rows });
        }

        return grid;
    }
}
