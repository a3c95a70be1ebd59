namespace Disclosure.Documents.Collecting;

/// <summary>
/// A table for collecting within a grid: a unit a row, told by its heads alone. Of a sheet whose columns are units the grid is turned. Immutable.
/// </summary>
/// <param name="Grid">The grid.</param>
/// <param name="FirstRow">The first row behind the heads.</param>
/// <param name="NameColumn">The column of the names.</param>
/// <param name="Items">The columns that are not those of names and other things.</param>
internal sealed record UnitTable(CollectedGrid Grid, int FirstRow, int NameColumn, IReadOnlyList<UnitItem> Items)
{
    /// <summary>The first row of heads.</summary>
    public int HeadRow { get; init; }

    /// <summary>The column of codes; null where there is none.</summary>
    public int? CodeColumn { get; init; }

    /// <summary>The cells of the form that it has.</summary>
    public int Matched { get; } = Items.Where(item => item.Cell is not null).Select(item => item.Cell).Distinct().Count();

}
