using System.Collections.Frozen;
using System.Text;

namespace Disclosure.Documents.Bytes;

/// <summary>
/// Which of the files that a folder or an archive holds could be reports: those that are named as documents, and those
/// whose content shows it whatever their name. Named alone, any file is read.
/// </summary>
internal static class DocumentNames
{
    private const string Subject = "信息公开";

    /// <summary>The endings of what is read.</summary>
    public static IReadOnlyList<string> Readable { get; } =
        [".docx", ".htm", ".html", ".json", ".jsonl", ".markdown", ".md", ".ndjson", ".pdf", ".text", ".txt", ".xlsx", ".zip"];

    // Not read, but reports are kept in them: each is told as not read, rather than passed over without a word.
    private static readonly FrozenSet<string> Others = Set(
        ".doc .docm .dot .dotx .wps .wpt .xls .xlsm .et .ett .rtf .odt .ods .fodt .fods .uof .ofd .mht .mhtml .xhtml .shtml .rar .7z .gz .tgz");

    // They hold what looks like pages, and are none.
    private static readonly FrozenSet<string> NoDocuments = Set(".css .js .map .svg .ts .vue");

    private static readonly FrozenSet<string> Temporary = Set(".tmp .crdownload .part .partial .download .asd .wbk");

    private static readonly FrozenSet<string> Known = Readable.Concat(Others).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly byte[][] Subjects =
        [Encoding.UTF8.GetBytes(Subject), CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Subject), Encoding.Unicode.GetBytes(Subject)];

    /// <summary>
    /// Whether a name is that of a file which a program keeps beside a document as long as it is open, or until it is whole: the lock files of
    /// Office (~$), LibreOffice (.~lock) and WPS, their drafts, what a system keeps beside a file, and what a browser has not loaded to its end.
    /// </summary>
    public static bool IsTemporary(string name)
    {
        var file = Path.GetFileName(name);
        return file.StartsWith("~$", StringComparison.Ordinal) || file.StartsWith(".~", StringComparison.Ordinal)
            || file.StartsWith("._", StringComparison.Ordinal) || Temporary.Contains(Path.GetExtension(file));
    }

    /// <summary>Whether a name is that of a document.</summary>
    public static bool IsDocument(string name) => Known.Contains(Path.GetExtension(name)) && !IsTemporary(name);

    /// <summary>Whether what begins so is a document, whatever its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="head">The beginning.</param>
    public static bool IsDocument(string name, ReadOnlySpan<byte> head) => !IsTemporary(name) && !NoDocuments.Contains(Path.GetExtension(name))
        && (FormatRecognition.IsDocument(head) || IsAboutDisclosure(head) || IsPage(head));

    private static bool IsAboutDisclosure(ReadOnlySpan<byte> head)
    {
        foreach (var subject in Subjects)
        {
            if (head.IndexOf(subject) >= 0) return true;
        }

        return false;
    }

    private static bool IsPage(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenSet<string> Set(string endings) => endings.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
