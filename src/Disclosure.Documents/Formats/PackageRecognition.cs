namespace Disclosure.Documents.Formats;

/// <summary>
/// Tells the packaged formats apart by the names of their parts. The names stand uncompressed before each part, so that
/// a package that was cut off is still known for what it is.
/// </summary>
internal static class PackageRecognition
{
    public static DocumentFormat Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("[Content_Types].xml"u8) < 0)
        {
            return bytes.IndexOf("mimetypeapplication/"u8) >= 0 ? DocumentFormat.OtherPackage : DocumentFormat.Zip;
        }

        if (bytes.IndexOf("word/document"u8) >= 0) return DocumentFormat.Docx;
        if (bytes.IndexOf("xl/workbook"u8) >= 0) return DocumentFormat.Xlsx;
        return bytes.IndexOf("ppt/"u8) >= 0 ? DocumentFormat.OtherPackage : DocumentFormat.Zip;
    }
}
