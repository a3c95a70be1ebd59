using System.Text;

namespace Disclosure.Cli.Output;

/// <summary>Knows a file that this command wrote as a result, so that it is neither taken for a report nor kept from being written anew.</summary>
internal static class FormerResult
{
    private const int HeadBytes = 4096;

    /// <summary>The mark of a page.</summary>
    public const string PageMark = "<meta name=\"generator\" content=\"disclosure\" />";

    /// <summary>Whether a file is such a result.</summary>
    public static bool Is(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[HeadBytes];
            var text = Encoding.UTF8.GetString(head, 0, file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false)).TrimStart('{', '\uFEFF', ' ', '\r', '\n');
            return text.StartsWith("\"rulebook\":", StringComparison.Ordinal)
                || (text.StartsWith("\"$schema\":", StringComparison.Ordinal) && text.Contains("\"name\": \"disclosure\"", StringComparison.Ordinal))
                || text.Contains(PageMark, StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
