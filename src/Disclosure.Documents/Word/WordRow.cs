namespace Disclosure.Documents.Word;

/// <summary>A row of a table.</summary>
/// <param name="ColumnsBefore">How many columns of the table's grid are left out before its first cell.</param>
/// <param name="Cells">Its cells, with those that are merged away.</param>
/// <param name="ColumnsBehind">How many columns of the table's grid are left out behind its last cell.</param>
internal sealed record WordRow(int ColumnsBefore, IReadOnlyList<WordCell> Cells, int ColumnsBehind = 0);
