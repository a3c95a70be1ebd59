using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Formats;

/// <summary>Knows office documents that are one file of XML by the first element and what it declares; names of files lie too often.</summary>
internal static partial class FlatRecognition
{
    private const int HeadLength = 8192;
    private const string Prolog = @"\A\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-[^-])*-->\s*|<!DOCTYPE[^>\[]*>\s*)*";
    private const string FirstElement = @"<(?:[\w.-]+:)?(?<name>[A-Za-z]+)(?<declared>\s[^>]*)?(?:>|\z)";
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    /// <summary>The format of such a document; null where it is none.</summary>
    /// <param name="bytes">The document, or how it begins.</param>
    public static DocumentFormat? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Head(bytes);
        if (!head.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<") || Root().Match(head.TrimStart('\uFEFF')) is not { Success: true } root) return null;
        var declared = root.Groups["declared"].Value;
        return root.Groups["name"].Value switch
        {
            "wordDocument" when Declares(declared, "schemas.microsoft.com/office/word/") => DocumentFormat.FlatWord,
            "document" when Declares(declared, "wordprocessingml") => DocumentFormat.FlatWord,
            "package" when Declares(declared, "schemas.microsoft.com/office/2006/xmlPackage") => OfPackage(head),
            "Workbook" when Declares(declared, "schemas-microsoft-com:office:spreadsheet") => DocumentFormat.FlatWorkbook,
            "document" when Declares(declared, "opendocument:xmlns:office") => OfOpenDocument(declared),
            "UOF" => DocumentFormat.UniformOffice,
            _ => null,
        };
    }

    // What the packaged parts are for stands before them.
    private static DocumentFormat OfPackage(string head)
    {
        if (Declares(head, "Excel.Sheet") || Declares(head, "/xl/")) return DocumentFormat.FlatWorkbook;
        return Declares(head, "PowerPoint.Show") || Declares(head, "/ppt/") ? DocumentFormat.Presentation : DocumentFormat.FlatWord;
    }

    private static DocumentFormat OfOpenDocument(string declared)
    {
        if (Declares(declared, OpenDocument + "text")) return DocumentFormat.OpenText;
        if (Declares(declared, OpenDocument + "spreadsheet")) return DocumentFormat.OpenSpreadsheet;
        return Declares(declared, OpenDocument + "presentation") ? DocumentFormat.Presentation : DocumentFormat.OtherPackage;
    }

    private static bool Declares(string text, string name) => text.Contains(name, StringComparison.Ordinal);

    private static string Head(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadLength)];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(head[2..]);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(head[2..]);
        return Encoding.UTF8.GetString(head);
    }

    [GeneratedRegex(Prolog + FirstElement, RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Root();
}
