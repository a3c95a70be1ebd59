namespace Disclosure.Testing.Collecting;

/// <summary>A cell as a workbook keeps it.</summary>
/// <param name="Row">Its row; 1-based.</param>
/// <param name="Column">Its column, in letters.</param>
/// <param name="Text">What it shows, or what its formula comes to; empty for nothing.</param>
/// <param name="Formula">Its formula; null for none.</param>
public sealed record WrittenCell(int Row, string Column, string Text, string? Formula);
