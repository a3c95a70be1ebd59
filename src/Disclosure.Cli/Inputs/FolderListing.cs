using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Cli.Inputs;

/// <summary>The documents of a folder and its sub-folders that could be reports, in ordinal order of their paths.</summary>
internal static class FolderListing
{
    private static readonly string[] Extensions =
        [".docx", ".htm", ".html", ".json", ".jsonl", ".markdown", ".md", ".ndjson", ".pdf", ".text", ".txt", ".xlsx", ".zip"];

    // Not read, but reports are kept in them: each is told as not read, rather than passed over without a word.
    private static readonly string[] OtherDocuments = [".doc", ".wps", ".xls", ".et", ".rtf", ".mht"];

    /// <summary>The inputs of a folder, listed as they are asked for.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="isPassedOver">Whether a file is known to be no report.</param>
    /// <returns>Its documents; a problem where there are none, and one for each folder that cannot be opened.</returns>
    public static IEnumerable<InputSource> Of(string folder, Predicate<string> isPassedOver)
    {
        var isEmpty = true;
        foreach (var source in Walk(folder, isPassedOver))
        {
            isEmpty = false;
            yield return source;
        }

        if (isEmpty) yield return InputSource.Unusable(folder, NoDocuments());
    }

    /// <summary>Whether a file's name is one that a report could have.</summary>
    public static bool CouldBeReport(string path) =>
        Extensions.Concat(OtherDocuments).Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>How many files of a folder and its sub-folders could be reports; an archive counts as one.</summary>
    public static int CountOf(string folder) => FolderEntries.Of(folder).Names.Sum(name =>
        FolderEntries.IsFolder(name) ? CountOf(Path.Combine(folder, name.TrimEnd('/'))) : CouldBeReport(name) ? 1 : 0);

    private static IEnumerable<InputSource> Walk(string folder, Predicate<string> isPassedOver)
    {
        var entries = FolderEntries.Of(folder);
        if (entries.Problem is not null) yield return InputSource.Unusable(folder, entries.Problem);
        foreach (var name in entries.Names)
        {
            var path = Path.Combine(folder, name.TrimEnd('/'));
            foreach (var source in FolderEntries.IsFolder(name) ? Walk(path, isPassedOver) : Documents(path, isPassedOver)) yield return source;
        }
    }

    private static IEnumerable<InputSource> Documents(string path, Predicate<string> isPassedOver) =>
        !CouldBeReport(path) || isPassedOver(path) ? [] : PackedListing.OfFound(path).OrderBy(source => source.Name, StringComparer.Ordinal);

    /// <summary>Tells that nothing that could be a report was found.</summary>
    public static ReadingProblem NoDocuments() =>
        new(ProblemCatalogue.NoDocuments, null, ("right", BilingualText.Same(string.Join(' ', Extensions))));
}
