using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Documents.Writing;
using Disclosure.Documents.Writing.Templates;

// In the root namespace, beside the way in.
#pragma warning disable IDE0130
namespace Disclosure;
#pragma warning restore IDE0130

/// <summary>
/// Workbooks to fill in: the form of one report, or one for the reports of many units. Totals are formulas, every equation of the rules has
/// a cell that says whether it holds, and cells take nothing but the numbers that belong there. The same options give the same bytes.
/// </summary>
public static class ReportTemplate
{
    /// <summary>Writes a workbook into a stream.</summary>
    /// <param name="stream">The stream, at its present position; it is not closed.</param>
    /// <param name="options">What it is made of; the form in force for one report when null.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">A report is of another form, or of none of the units; there are more units than a workbook can hold.</exception>
    public static void WriteTo(Stream stream, TemplateOptions? options = null) =>
        Guard.Against.Null(stream).Write(TemplateWorkbook.Write(options ?? TemplateOptions.Default));

    /// <summary>Writes a workbook into a file, which appears when it is whole.</summary>
    /// <param name="path">The file, usually ending in .xlsx; its folder must be there.</param>
    /// <param name="options">What it is made of; the form in force for one report when null.</param>
    /// <exception cref="ArgumentException">
    /// The path is null or empty; a report is of another form, or of none of the units; there are more units than a workbook can hold.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void WriteTo(string path, TemplateOptions? options = null) =>
        WrittenFile.Write(Guard.Against.NullOrEmpty(path), TemplateWorkbook.Write(options ?? TemplateOptions.Default));
}
