using Disclosure.Documents.Grids;
using Disclosure.Messages;

namespace Disclosure.Documents.Mapping.Rows;

/// <summary>Why the columns of a row's figures are not proven, and what would prove them, in the words of how the row is printed.</summary>
/// <param name="Actual">What was met.</param>
/// <param name="Expected">What would be right.</param>
internal sealed record UnprovenReason(BilingualText Actual, BilingualText Expected)
{
    private static readonly BilingualText Zeros = new("空白格请填 0", "fill blank cells with 0");
    private static readonly BilingualText OneCellEach = new("请让每个数字各占一格，与表头对齐", "give each figure a cell of its own below its head");
    private static readonly BilingualText OneLine = new("请把一行的行名和数字排在同一行、同一页", "keep label and figures of a row in one row, on one page");

    /// <summary>Cells that stand a line each, with other lines among them.</summary>
    public static UnprovenReason Lines { get; } = new(new("的数字之间或之后夹有空行或其他文字", "empty lines or words stand between or behind the figures"), Zeros);

    /// <summary>Cells of a grid that do not stand as the heads do.</summary>
    public static UnprovenReason Cells { get; } = new(new("的单元格与表头没有一一对应（有合并、错开或不在表头之下的格）",
        "cells do not stand one below each head (some are merged, shifted or below no head)"), OneCellEach);

    /// <summary>Rows of the same table that have a cell more.</summary>
    public static UnprovenReason OtherRowsAreWider { get; } = new(new("的格数与列数相同，而同表其他行的格数多于列数，可能少了一格",
        "there are as many cells as columns, while other rows of the table have more, so that one may be lost"), OneCellEach);

    /// <summary>A table of which each row has another number of cells.</summary>
    public static UnprovenReason TooManyWidths { get; } = new(new("所在的表格各行格数相差太多，可能的排列没有全部试过",
        "the rows of the table differ in too many numbers of cells, so that not all layouts were tried"), OneCellEach);

    /// <summary>Figures below the row that have no label.</summary>
    public static UnprovenReason FiguresBelow { get; } = new(new("下面另有没有行名的数字，可能是这一行的一部分",
        "figures without a label stand below that may be a part of it"), OneLine);

    /// <summary>Figures of the same table that stand below no head, while the row is blank.</summary>
    public static UnprovenReason FiguresElsewhere { get; } = new(new("没有数字，而同一张表另有数字不在表头之下，可能是这一行的",
        "there are no figures, while figures of the same table stand below no head"), OneLine);

    /// <summary>A row that a page break may have cut.</summary>
    public static UnprovenReason PageBreak { get; } = new(new("可能被分页断开，行名和数字分在两页", "a page break may have parted label and figures"), OneLine);

    /// <summary>A row that two layouts explain, each with other figures.</summary>
    public static UnprovenReason Readings(FoundRow row, IReadOnlyList<PrintedCell> one, IReadOnlyList<PrintedCell> other) =>
        new(new($"可以读作“{Text(one)}”，也可以读作“{Text(other)}”", $"the {row.Due} figures may be “{Text(one)}” or “{Text(other)}”"), OneCellEach);

    private static string Text(IReadOnlyList<PrintedCell> figures) => string.Join(" | ", figures.Select(cell => cell.Text));

    /// <summary>The problem of a row.</summary>
    public Reports.Problems.ReadingProblem Of(BilingualText row, Reports.DocumentPlace place) =>
        new(Reports.Problems.ProblemCatalogue.UnprovenRow, place, ("row", row), ("reason", Actual), ("expected", Expected));
}
