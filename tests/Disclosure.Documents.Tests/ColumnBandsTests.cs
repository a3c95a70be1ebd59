using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Alignment;

namespace Disclosure.Documents.Tests;

/// <summary>Columns of a table without lines, some of which have lost their heads.</summary>
public sealed class ColumnBandsTests
{
    private static readonly (double Left, double Right)[] Heads = [(0, 30), (80, 110)];

    [Fact]
    public void A_figure_of_a_column_without_a_head_has_no_column()
    {
        var bands = new ColumnBands(Heads) { IsOfSome = true };
        PlacedWord[] row = [Word("7", 40), Word("9", 90)];

        Assert.False(bands.Learn(row));
        Assert.Null(bands.Split(row));
    }

    [Fact]
    public void Where_every_column_has_its_head_a_row_with_a_figure_for_each_shows_where_they_stand()
    {
        var bands = new ColumnBands(Heads);
        PlacedWord[] row = [Word("7", 40), Word("9", 90)];

        Assert.True(bands.Learn(row));
        Assert.Equal([["7"], ["9"]], bands.Split(row)!.Select(column => column.Select(word => word.Text)));
    }

    [Fact]
    public void Figures_apart_in_one_band_are_of_two_columns()
    {
        var bands = new ColumnBands([(0, 60), (80, 110)]) { IsOfSome = true };

        Assert.True(bands.HoldsTwo([Word("7", 5), Word("8", 45), Word("9", 90)]));
        Assert.False(bands.HoldsTwo([Word("7", 5), Word("9", 90)]));
    }

    private static PlacedWord Word(string text, double left) => new(text, 1, left, left + 6, 100, 10);
}
