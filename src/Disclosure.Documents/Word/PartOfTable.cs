namespace Disclosure.Documents.Word;

/// <summary>Where a cell stands in its table.</summary>
/// <param name="Row">Its row, from 0.</param>
/// <param name="RowCount">How many rows the table has.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="IsFirst">Whether it is the first of its row.</param>
/// <param name="IsLast">Whether it is the last of its row.</param>
internal readonly record struct PartOfTable(int Row, int RowCount, int Column, bool IsFirst, bool IsLast);
