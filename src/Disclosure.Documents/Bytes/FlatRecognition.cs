using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Bytes;

/// <summary>Knows office documents that are one file of XML by the first element and what it declares; names of files lie too often.</summary>
internal static partial class FlatRecognition
{
    private const int HeadLength = 8192;
    private const string Prolog = @"\A\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-[^-])*-->\s*|<!DOCTYPE[^>\[]*>\s*)*";
    private const string FirstElement = @"<(?:[\w.-]+:)?(?<name>[A-Za-z]+)(?<declared>\s[^>]*)?(?:>|\z)";
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    // One of these stands in the first element of each; to look for them costs a hundredth of matching the element.
    private static readonly string[] Signs = ["wordprocessingml", "schemas.microsoft.com", "schemas-microsoft-com", "opendocument", "UOF"];

    /// <summary>The format of such a document; null where it is none.</summary>
    /// <param name="bytes">The document, or how it begins.</param>
    public static FileFormat? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Head(bytes);
        if (!Array.Exists(Signs, sign => Declares(head, sign))) return null;
        if (!head.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<") || Root().Match(head.TrimStart('\uFEFF')) is not { Success: true } root) return null;
        var declared = root.Groups["declared"].Value;
        return root.Groups["name"].Value switch
        {
            "wordDocument" when Declares(declared, "schemas.microsoft.com/office/word/") => FileFormat.FlatWord,
            "document" when Declares(declared, "wordprocessingml") => FileFormat.FlatWord,
            "package" when Declares(declared, "schemas.microsoft.com/office/2006/xmlPackage") => OfPackage(head),
            "Workbook" when Declares(declared, "schemas-microsoft-com:office:spreadsheet") => FileFormat.FlatWorkbook,
            "document" when Declares(declared, "opendocument:xmlns:office") => OfOpenDocument(declared),
            "UOF" => FileFormat.UniformOffice,
            _ => null,
        };
    }

    // What the packaged parts are for stands before them.
    private static FileFormat OfPackage(string head)
    {
        if (Declares(head, "Excel.Sheet") || Declares(head, "/xl/")) return FileFormat.FlatWorkbook;
        return Declares(head, "PowerPoint.Show") || Declares(head, "/ppt/") ? FileFormat.Presentation : FileFormat.FlatWord;
    }

    private static FileFormat OfOpenDocument(string declared)
    {
        if (Declares(declared, OpenDocument + "text")) return FileFormat.OpenText;
        if (Declares(declared, OpenDocument + "spreadsheet")) return FileFormat.OpenSpreadsheet;
        return Declares(declared, OpenDocument + "presentation") ? FileFormat.Presentation : FileFormat.OtherPackage;
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
