using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Layouts;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Documents.Mapping.Tables;
using Disclosure.Documents.Text;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>The laws of reading by proof, over tables printed through a random choice of each dimension of layouts, and then mangled.</summary>
public sealed class LawsOfLayoutsTests
{
    private const int Tables = 400;
    private const string Title = "盐湖市行政审批局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

    [Fact]
    public void What_is_read_is_what_was_printed() => Parallel.For(0, Runs.CountOf(Tables), number =>
    {
        var table = RandomTable.Of(number);
        var text = Title + table.Mangled();
        var read = ReportDocument.ReadText(text, new ReadingOptions { Edition = ReportEdition.Revised2021 }).Report;
        if (read is null) return;
        foreach (var cell in table.Printed.Form.Table(SectionKind.Applications).Cells.Where(cell => read[cell].State == FigureState.Number))
        {
            Assert.True(read[cell] == table.Printed[cell], $"{number}: {cell.Path} {table.Printed[cell]} → {read[cell]}\n{text}");
        }
    });

    [Fact]
    public void A_table_that_is_printed_whole_is_read_whole() => Parallel.For(0, Runs.CountOf(Tables), number =>
    {
        var table = RandomTable.Of(number);
        var text = Title + table.Whole();
        var read = ReportDocument.ReadText(text).Report!;
        var lost = table.Printed.Form.Table(SectionKind.Applications).Cells.Where(cell => table.Rows.Contains(cell.Row.Key) && read[cell] != table.Printed[cell]).Select(cell => cell.Path);
        Assert.True(!lost.Any(), $"{number}: {string.Join(' ', lost)}\n{text}");
    });

    [Fact]
    public void One_row_is_read_just_where_its_pieces_have_one_place_each()
    {
        for (var number = 0; number < Runs.CountOf(Tables); number++)
        {
            var row = RandomTable.Row(number);
            var text = Title + "申请人情况\t" + string.Join('\t', RandomTable.Columns) + "\n一、本年新收政府信息公开申请数量\t" + string.Join('\t', row) + "\n";
            var read = ReportDocument.ReadText(text).Report!;
            var cells = read.Form.Table(SectionKind.Applications).Cells.Where(cell => cell.Row.Key == "receivedThisYear").Select(cell => read[cell]).ToList();
            var placements = PlacementsOf(row).Take(2).ToList();
            if (placements.Count == 1) Assert.Equal(placements[0], cells.Select(figure => figure.IsEmpty && figure.State != FigureState.Absent ? "" : $"{figure}"));
            else Assert.All(cells, figure => Assert.Equal(FigureState.Absent, figure.State));
        }
    }

    [Fact]
    public void Another_layout_never_changes_a_figure_of_a_table_that_others_explain_whole() => Parallel.For(0, Runs.CountOf(Tables), number =>
    {
        var chance = new Random(number);
        var table = RandomTable.Of(number);
        foreach (var rows in RowsOf(chance.Next(2) == 0 ? table.Whole() : table.Mangled()).GroupBy(row => row.Row.End).Select(group => group.ToList()))
        {
            var all = TextLayout.Of(rows).ToList();
            var some = all.FindAll(_ => chance.Next(2) == 0);
            var explaining = Agreement.Explaining(rows, some);
            if (!explaining.Exists(layout => rows.TrueForAll(row => layout.Explain(row) is { Figures: not null, IsAgainst: false }))) continue;
            foreach (var further in all.Except(some))
            {
                var others = Agreement.Explaining(rows, [.. some, further]);
                foreach (var row in rows)
                {
                    var (before, after) = (Figures(row, explaining), Figures(row, others));
                    Assert.True(after is null || before is null || after == before, $"{number}: {further} changes “{before}” of {row.Key} to “{after}”");
                }
            }
        }
    });

    private static string? Figures(FoundRow row, List<TextLayout> layouts) =>
        layouts.Select(layout => layout.Explain(row).Figures).OfType<IReadOnlyList<PrintedCell>>().Select(figures => string.Join('|', figures.Select(cell => cell.Text))).Distinct().ToList() is [var only] ? only : null;

    private static IReadOnlyList<FoundRow> RowsOf(string text)
    {
        var lines = TextLines.Read(TextLines.Of(text), 0);
        var contents = new TableContents();
        var stretch = new TableStretch(contents);
        if (lines.Exists(line => line.Kind == LineKind.Row)) lines.ForEach(line => _ = line.Kind == LineKind.Row && stretch.Read(line, lines.IndexOf(line)));
        else new Strip(stretch, contents).Read(lines, 0, isFollowedByHeading: true);
        return stretch.End();
    }

    // Every way to put pieces into seven columns: as many as these where none was lost, in their order where some were. A
    // piece too many has no place.
    private static IEnumerable<string[]> PlacementsOf(string[] pieces)
    {
        var columns = RandomTable.Columns.Count;
        for (var chosen = 0; chosen < 1 << columns; chosen++)
        {
            if (int.PopCount(chosen) != pieces.Length) continue;
            var next = 0;
            yield return [.. Enumerable.Range(0, columns).Select(column => (chosen >> column & 1) == 1 ? pieces[next++] : "")];
        }
    }
}
