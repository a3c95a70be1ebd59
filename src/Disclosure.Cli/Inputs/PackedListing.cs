using Disclosure.Cli.Files;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Documents.Archives;
using Disclosure.Reports.Problems;

namespace Disclosure.Cli.Inputs;

/// <summary>The inputs behind a file: the documents of a ZIP archive, the reports of a batch in JSON, else the file itself.</summary>
internal static class PackedListing
{
    /// <summary>The inputs of a file that was met in a folder. What has no length is never opened: it may be a pipe, which would never end.</summary>
    public static IEnumerable<InputSource> OfFound(string path, FileChoice choice) =>
        FileHead.HasLength(path) ? Of(path, choice) : [InputSource.Unusable(path, new ReadingProblem(ProblemCatalogue.EmptyDocument, null))];

    /// <summary>The inputs of a file.</summary>
    /// <param name="path">The file; whether it can be opened shows when it is read.</param>
    /// <param name="choice">Counts what is no document in an archive.</param>
    public static IEnumerable<InputSource> Of(string path, FileChoice choice)
    {
        var head = FileHead.Of(path);
        if (!IsPackage(head)) return JsonBatch.OfFile(path, head);
        try
        {
            return Archived(path, path, File.OpenRead(path), choice) ?? [InputSource.File(path)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [InputSource.File(path)];
        }
    }

    /// <summary>The inputs of standard input. An archive waits in a temporary file, since its list of contents stands at its end.</summary>
    public static IEnumerable<InputSource> OfStandardInput(Stream input, FileChoice choice)
    {
        var head = FileHead.Of(input);
        var whole = new HeadedStream(head, input);
        if (!IsPackage(head)) return JsonBatch.OfStandardInput(whole, head);
        var file = TemporaryFile.Open();
        whole.CopyTo(file);
        file.Position = 0;
        return Archived(InputTexts.StandardInputName, null, file, choice) ?? [InputSource.StandardInput(file)];
    }

    // An archive stays open until its last document was read.
    private static IEnumerable<InputSource>? Archived(string name, string? path, FileStream file, FileChoice choice)
    {
        if (ArchiveReading.Open(file, ReadingOptions.Default, choice.PassOver) is not { } documents)
        {
            if (path is not null) file.Dispose();
            return null;
        }

        var unread = documents.Count;
        return documents.Select(document => InputSource.Archived(name, path, document, () =>
        {
            if (Interlocked.Decrement(ref unread) == 0) file.Dispose();
        }));
    }

    /// <summary>Whether a file is an archive of documents, by its content and its name.</summary>
    public static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase) && IsPackage(FileHead.Of(path));

    // Office documents begin as archives do.
    private static bool IsPackage(byte[] head) => head.AsSpan().StartsWith("PK\x03\x04"u8);
}
