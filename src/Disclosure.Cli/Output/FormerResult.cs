using System.Text;
using Disclosure.Cli.Inputs;

namespace Disclosure.Cli.Output;

/// <summary>Knows a file that this command wrote as a result, so that it is neither taken for a report nor kept from being written anew.</summary>
internal static class FormerResult
{
    /// <summary>The mark of a page.</summary>
    public const string PageMark = "<meta name=\"generator\" content=\"disclosure\" />";

    /// <summary>Whether a file is such a result.</summary>
    public static bool Is(string path) => Is(path, FileHead.Of(path));

    /// <summary>Whether a file is such a result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Its beginning.</param>
    public static bool Is(string path, byte[] head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('{', '\uFEFF', ' ', '\r', '\n');
        return text.StartsWith("\"rulebook\":", StringComparison.Ordinal)
            || (text.StartsWith("\"$schema\":", StringComparison.Ordinal) && text.Contains("\"name\": \"disclosure\"", StringComparison.Ordinal))
            || text.Contains(PageMark, StringComparison.Ordinal)
            || Path.GetFileName(path) == ConfigurationFile.FileName;
    }
}
