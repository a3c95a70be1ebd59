namespace Disclosure.Documents.Mapping;

/// <summary>The lines of one row in a strip of cells that stand a line each.</summary>
/// <param name="Key">The row's key; empty in section 四.</param>
/// <param name="BlanksBefore">How many blank cells stand before its first label and may belong to it.</param>
/// <param name="FirstLabel">The line of its first label.</param>
/// <param name="LastLabel">The line of the label after which its figures begin.</param>
/// <param name="End">The line behind its last.</param>
/// <param name="IsLast">Whether its table ends with it, and the document goes on.</param>
internal sealed record StripRow(string Key, int BlanksBefore, int FirstLabel, int LastLabel, int End, bool IsLast);
