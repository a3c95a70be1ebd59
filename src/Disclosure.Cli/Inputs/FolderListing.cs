using Disclosure.Documents.Bytes;
using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Results.Inputs;

namespace Disclosure.Cli.Inputs;

/// <summary>The documents of a folder and its sub-folders that could be reports, in ordinal order of their paths.</summary>
internal static class FolderListing
{
    /// <summary>The inputs of a folder, listed as they are asked for.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="choice">Which files are taken.</param>
    /// <returns>Its documents; a problem where there are none, and one for each folder that cannot be opened.</returns>
    public static IEnumerable<InputSource> Of(string folder, FileChoice choice)
    {
        var isEmpty = true;
        foreach (var source in Walk(folder, choice))
        {
            isEmpty = false;
            yield return source;
        }

        if (isEmpty) yield return InputSource.Unusable(folder, NoDocuments());
    }

    /// <summary>How many files of a folder and its sub-folders are named as reports are; an archive counts as one.</summary>
    public static int CountOf(string folder) => FolderEntries.Of(folder).Names.Sum(name =>
        FolderEntries.IsFolder(name) ? CountOf(Path.Combine(folder, name.TrimEnd('/'))) : DocumentNames.IsDocument(name) ? 1 : 0);

    private static IEnumerable<InputSource> Walk(string folder, FileChoice choice)
    {
        var entries = FolderEntries.Of(folder);
        if (entries.Problem is not null) yield return InputSource.Unusable(folder, entries.Problem);
        foreach (var name in entries.Names)
        {
            var path = Path.Combine(folder, name.TrimEnd('/'));
            foreach (var source in FolderEntries.IsFolder(name) ? Walk(path, choice) : Documents(path, choice)) yield return source;
        }
    }

    private static IEnumerable<InputSource> Documents(string path, FileChoice choice) =>
        choice.Takes(path) ? PackedListing.OfFound(path, choice.PassOver).OrderBy(source => source.Name, StringComparer.Ordinal) : [];

    /// <summary>Reports that nothing was found that could be a report.</summary>
    public static ReadingProblem NoDocuments() =>
        new(ProblemCatalogue.NoDocuments, null, ("expected", BilingualText.Same(string.Join(' ', DocumentNames.Readable))));
}
