using System.IO.Enumeration;
using Disclosure.Reports.Problems;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Inputs;

/// <summary>What stands in one folder, in an order that lists whole trees in ordinal order of their paths.</summary>
/// <param name="Names">The names; a folder's ends in a slash.</param>
/// <param name="Problem">Why they are not known, where the folder cannot be opened.</param>
internal sealed record FolderEntries(IReadOnlyList<string> Names, ReadingProblem? Problem)
{
    // Hidden entries are a system's or an editor's own.
    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <summary>The entries of a folder; links to folders are left out, since they could lead in a circle.</summary>
    /// <param name="folder">The folder; the working one when empty.</param>
    /// <param name="withHidden">Whether hidden entries are listed too.</param>
    public static FolderEntries Of(string folder, bool withHidden = false)
    {
        try
        {
            var options = withHidden ? new EnumerationOptions { AttributesToSkip = FileAttributes.System, IgnoreInaccessible = false } : Visible;
            var entries = new FileSystemEnumerable<string>(folder.Length == 0 ? "." : folder, NameOf, options)
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            return new FolderEntries([.. entries.Order(StringComparer.Ordinal)], null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FolderEntries([], SystemTexts.Unopened(folder, exception));
        }
    }

    /// <summary>Whether a name is a folder's.</summary>
    public static bool IsFolder(string name) => name.EndsWith('/');

    private static string NameOf(ref FileSystemEntry entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString();
}
