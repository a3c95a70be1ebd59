using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>A sheet of a workbook to fill in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sheet">Its markup.</param>
/// <param name="Repeated">The columns and rows that are printed on each page; null for none.</param>
internal sealed record TemplateSheet(string Name, Worksheet Sheet, string? Repeated = null);
