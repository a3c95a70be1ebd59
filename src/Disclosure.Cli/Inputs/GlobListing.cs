using System.IO.Enumeration;
using Disclosure.Messages;
using Disclosure.Results.Inputs;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Inputs;

/// <summary>
/// The files behind a name with wildcards, in ordinal order of their paths: <c>*</c> and <c>?</c> stand for parts of one
/// name, <c>**</c> for any number of folders. Hidden entries match only a name that begins with a point.
/// </summary>
internal sealed class GlobListing
{
    private const string AnyFolders = "**";
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
    private readonly string[] parts;
    private readonly bool takesAnyName;
    private readonly FileChoice choice;

    private GlobListing(string[] parts, FileChoice choice)
    {
        this.parts = parts is [.., AnyFolders] ? [.. parts, "*"] : parts;
        takesAnyName = !parts[^1].EndsWith('*');
        this.choice = choice;
    }

    /// <summary>Whether a name is meant as a pattern: it has wildcards and is no file or folder itself.</summary>
    public static bool IsPattern(string name) => HasWildcard(name) && !File.Exists(name) && !Directory.Exists(name);

    /// <summary>The inputs behind a pattern, listed as they are asked for; a problem where there are none.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="choice">Which files are taken.</param>
    public static IEnumerable<InputSource> Of(string pattern, FileChoice choice)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var glob = new GlobListing(pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries), choice);
        var isEmpty = true;
        foreach (var source in glob.Walk(root, glob.With([0])))
        {
            isEmpty = false;
            yield return source;
        }

        if (isEmpty) yield return InputSource.Unusable(pattern, SystemTexts.Unopened(pattern, new BilingualText("没有与之相符的文件", "no file fits it")));
    }

    private static bool HasWildcard(string name) => name.AsSpan().IndexOfAny('*', '?') >= 0;

    // The places are the parts of the pattern that the next name may fit.
    private IEnumerable<InputSource> Walk(string folder, SortedSet<int> places)
    {
        if (places.Count > 1 || HasWildcard(parts[places.Min])) return Search(folder, places);

        // A plain name is gone to, whatever else the folder holds, be it hidden, a link or the folder above.
        var path = Path.Combine(folder, parts[places.Min]);
        if (places.Min == parts.Length - 1) return Matched(path, Directory.Exists(path));
        return Walk(path, With([places.Min + 1]));
    }

    private IEnumerable<InputSource> Search(string folder, SortedSet<int> places)
    {
        var entries = FolderEntries.Of(folder, withHidden: places.Any(place => parts[place].StartsWith('.')));
        if (entries.Problem is not null && Directory.Exists(folder)) yield return InputSource.Unusable(folder, entries.Problem);
        foreach (var entry in entries.Names)
        {
            var name = entry.TrimEnd('/');
            var isFolder = FolderEntries.IsFolder(entry);
            var next = With(places.Where(place => Fits(name, isFolder, place)).Select(place => parts[place] == AnyFolders ? place : place + 1));
            var path = Path.Combine(folder, name);
            if (next.Contains(parts.Length))
            {
                foreach (var source in Matched(path, isFolder)) yield return source;
            }
            else if (isFolder && next.Count > 0)
            {
                foreach (var source in Walk(path, next)) yield return source;
            }
        }
    }

    private bool Fits(string name, bool isFolder, int place)
    {
        if (name.StartsWith('.') && !parts[place].StartsWith('.')) return false;
        return parts[place] == AnyFolders ? isFolder : FileSystemName.MatchesSimpleExpression(parts[place], name, ignoreCase: !OperatingSystem.IsLinux());
    }

    // Any number of folders may be none.
    private SortedSet<int> With(IEnumerable<int> places)
    {
        var all = new SortedSet<int>(places);
        for (var place = 0; place < parts.Length; place++)
        {
            if (parts[place] == AnyFolders && all.Contains(place)) all.Add(place + 1);
        }

        return all;
    }

    private IEnumerable<InputSource> Matched(string path, bool isFolder)
    {
        if (isFolder) return FolderListing.Of(path, choice);
        return File.Exists(path) && choice.Takes(path, isNamed: takesAnyName) ? PackedListing.OfFound(path, choice.PassOver) : [];
    }
}
