using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Tables;
using Disclosure.Reports;

namespace Disclosure.Documents.Tests;

/// <summary>What a page break cuts in two.</summary>
public sealed class BrokenRowsTests
{
    [Fact]
    public void A_head_of_rows_is_whole_again_and_both_of_its_rows_stay()
    {
        var rows = Joined(["（三）不", "1.属于国家秘密", "5"], ["予公开", "2.其他法律行政法规禁止公开", "6"]);
        Assert.Equal(["（三）不\n予公开|1.属于国家秘密|5", "|2.其他法律行政法规禁止公开|6"], rows.Select(Text));
        Assert.All(rows.SelectMany(row => row.Cells), cell => Assert.Null(cell.Doubt));
    }

    [Fact]
    public void A_row_is_whole_again_with_the_figures_of_either_part()
    {
        var rows = Joined(["", "2.没有现成信息需", "5"], ["", "要另行制作", ""]);
        Assert.Equal(["|2.没有现成信息需\n要另行制作|5"], rows.Select(Text));
    }

    [Fact]
    public void What_stands_without_a_label_on_the_next_page_puts_the_last_row_in_doubt()
    {
        Assert.Equal(["DP2013", null], Doubts(Joined(["", "1.属于国家秘密", ""], ["", "", "5"])));
        Assert.Equal(["DP2013", null], Doubts(Joined(["", "1.属于国家秘密", "5"], ["", "的申请", ""])));
    }

    [Fact]
    public void Figures_before_a_label_without_figures_put_its_row_in_doubt() =>
        Assert.Equal([null, "DP2013"], Doubts(Joined(["", "", "5"], ["", "1.属于国家秘密", ""])));

    [Fact]
    public void Whole_rows_stay_as_they_are()
    {
        var rows = Joined(["（三）不予公开", "1.属于国家秘密", "5"], ["", "2.其他法律行政法规禁止公开", "6"]);
        Assert.Equal(["（三）不予公开|1.属于国家秘密|5", "|2.其他法律行政法规禁止公开|6"], rows.Select(Text));
        Assert.Equal([null, null], Doubts(rows));
    }

    private static IReadOnlyList<PrintedLine> Joined(string[] last, string[] next) => BrokenRows.Join([.. Page(1, last), .. Page(2, next)]);

    private static IReadOnlyList<PrintedLine> Page(int number, string[] texts)
    {
        var grid = new PrintedGrid(new GridBudget(100));
        for (var column = 0; column < texts.Length; column++) grid.Place(0, column, new PrintedCell(texts[column], DocumentPlace.OnPage(number)));
        return grid.Lines();
    }

    private static string Text(PrintedLine row) => string.Join('|', row.Cells.Select(cell => cell.Text));

    private static IEnumerable<string?> Doubts(IEnumerable<PrintedLine> rows) => rows.Select(row => row.Cells[^1].Doubt?.Code);
}
