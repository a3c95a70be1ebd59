using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Cli.Inputs;

/// <summary>The documents of a folder and its sub-folders that could be reports, in ordinal order of their paths.</summary>
internal static class FolderListing
{
    private static readonly string[] Extensions = [".docx", ".htm", ".html", ".json", ".markdown", ".md", ".pdf", ".text", ".txt", ".xlsx", ".zip"];

    // Not read, but reports are kept in them: each is told as not read, rather than passed over without a word.
    private static readonly string[] OtherDocuments = [".doc", ".wps", ".xls", ".et", ".rtf", ".mht"];

    // Hidden entries are a system's or an editor's own; links could lead in a circle.
    private static readonly EnumerationOptions Entries = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <summary>The inputs of a folder.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="isPassedOver">Whether a file is known to be no report.</param>
    /// <returns>Its documents; a problem where there are none, and one for each folder that cannot be opened.</returns>
    public static IReadOnlyList<InputSource> Of(string folder, Predicate<string> isPassedOver)
    {
        var found = new List<InputSource>();
        Add(folder, isPassedOver, found);
        if (found.Count == 0) return [InputSource.Unusable(folder, NoDocuments())];
        found.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return found;
    }

    private static void Add(string folder, Predicate<string> isPassedOver, List<InputSource> found)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", Entries).Where(file => CouldBeReport(file) && !isPassedOver(file)).ToList();
            found.AddRange(files.SelectMany(ArchiveListing.Of));
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", Entries).Where(IsNoLink)) Add(inner, isPassedOver, found);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(InputSource.Unusable(folder, new ReadingProblem(
                ProblemCatalogue.Unopened, null, ("met", BilingualText.Same(folder)), ("right", BilingualText.Same(exception.Message.TrimEnd('.'))))));
        }
    }

    private static bool CouldBeReport(string path) =>
        Extensions.Concat(OtherDocuments).Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsNoLink(string path) => new DirectoryInfo(path).LinkTarget is null;

    private static ReadingProblem NoDocuments() =>
        new(ProblemCatalogue.NoDocuments, null, ("right", BilingualText.Same(string.Join(' ', Extensions))));
}
