using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>A sheet that is ready to be put into a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Markup">Its markup.</param>
/// <param name="Repeated">The columns and rows that are printed on each page, with a comma between them; null for none.</param>
/// <param name="Notes">The notes on its cells; null for none.</param>
internal sealed record WrittenSheet(string Name, Worksheet Markup, string? Repeated = null, CellNotes? Notes = null);
