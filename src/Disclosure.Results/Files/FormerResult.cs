using System.Text;

namespace Disclosure.Results.Files;

/// <summary>Knows a file that this command wrote as a result, so that it is neither taken for a report nor kept from being written anew.</summary>
internal static class FormerResult
{
    /// <summary>The mark of a page.</summary>
    public const string PageMark = "<meta name=\"generator\" content=\"disclosure\" />";

    /// <summary>The mark of a workbook: the comment of its package.</summary>
    public const string PackageMark = "disclosure check";

    /// <summary>Whether a file is such a result.</summary>
    public static bool Is(string path) => Is(path, FileHead.Of(path));

    /// <summary>Whether a file is such a result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Its beginning.</param>
    public static bool Is(string path, byte[] head) => IsText(head) || (head.AsSpan().StartsWith("PK"u8) && EndsInMark(path));

    /// <summary>Whether what a file holds is such a result.</summary>
    public static bool Is(byte[] content) => content.AsSpan().StartsWith("PK"u8)
        ? content.AsSpan().EndsWith(Encoding.ASCII.GetBytes(PackageMark))
        : IsText(content[..Math.Min(FileHead.Bytes, content.Length)]);

    private static bool IsText(byte[] head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('{', '\uFEFF', ' ', '\r', '\n');
        return text.StartsWith("\"rulebook\":", StringComparison.Ordinal)
            || (text.StartsWith("\"$schema\":", StringComparison.Ordinal) && text.Contains("\"name\": \"disclosure\"", StringComparison.Ordinal))
            || text.Contains(PageMark, StringComparison.Ordinal);
    }

    private static bool EndsInMark(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var mark = Encoding.ASCII.GetBytes(PackageMark);
            file.Seek(-Math.Min(file.Length, mark.Length), SeekOrigin.End);
            var end = new byte[mark.Length];
            file.ReadAtLeast(end, end.Length, throwOnEndOfStream: false);
            return end.AsSpan().SequenceEqual(mark);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
