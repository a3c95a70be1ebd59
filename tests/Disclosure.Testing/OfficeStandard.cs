using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Disclosure.Testing;

/// <summary>What the standard of office documents says against one.</summary>
public static class OfficeStandard
{
    /// <summary>Where a Word document or a workbook does not satisfy the schemas of Office; empty where it does.</summary>
    /// <param name="bytes">The document.</param>
    public static IReadOnlyList<string> Breaches(byte[] bytes)
    {
        using var document = Open(bytes);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")];
    }

    private static OpenXmlPackage Open(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return archive.GetEntry("word/document.xml") is not null
            ? WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false)
            : SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
    }
}
