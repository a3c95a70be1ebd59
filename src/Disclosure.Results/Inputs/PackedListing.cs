using Disclosure.Documents;
using Disclosure.Documents.Archives;
using Disclosure.Reports.Problems;
using Disclosure.Results.Files;

namespace Disclosure.Results.Inputs;

/// <summary>The inputs behind a file: the documents of a ZIP archive, the reports of a batch in JSON, else the file itself.</summary>
internal static class PackedListing
{
    /// <summary>The inputs of a file that was met in a folder. What has no length is never opened: it may be a pipe, which would never end.</summary>
    public static IEnumerable<InputSource> OfFound(string path, Action<string> passOver) => FileHead.HasLength(path) ? Of(path, passOver) : [Empty(path)];

    /// <summary>The inputs of a file.</summary>
    /// <param name="path">The file; whether it can be opened shows when it is read.</param>
    /// <param name="passOver">Takes the names of what is no document in an archive.</param>
    public static IEnumerable<InputSource> Of(string path, Action<string> passOver)
    {
        var head = FileHead.Of(path);
        if (!IsPackage(head)) return JsonBatch.OfFile(path, head);
        try
        {
            return Archived(path, path, File.OpenRead(path), passOver) ?? [InputSource.File(path)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [InputSource.File(path)];
        }
    }

    /// <summary>The inputs of a file that is known by its content alone.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="isFound">Whether it was met in a folder.</param>
    /// <param name="passOver">Takes the names of what is no document in an archive.</param>
    public static IEnumerable<InputSource> OfContent(string name, byte[] content, bool isFound, Action<string> passOver) =>
        isFound && content.Length == 0 ? [Empty(name)] : OfStream(name, new MemoryStream(content, writable: false), passOver);

    /// <summary>The inputs of a stream. An archive that comes only once waits in a temporary file, since its list of contents stands at its end.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="input">The stream.</param>
    /// <param name="passOver">Takes the names of what is no document in an archive.</param>
    public static IEnumerable<InputSource> OfStream(string name, Stream input, Action<string> passOver)
    {
        var head = FileHead.Of(input);
        var whole = input.CanSeek ? Rewound(input) : new HeadedStream(head, input);
        if (!IsPackage(head)) return JsonBatch.OfStream(name, whole, head);
        var file = whole.CanSeek ? whole : Kept(whole);
        return Archived(name, null, file, passOver) ?? [InputSource.Stream(name, Rewound(file))];
    }

    private static InputSource Empty(string name) => InputSource.Unusable(name, new ReadingProblem(ProblemCatalogue.EmptyDocument, null));

    private static Stream Rewound(Stream stream)
    {
        stream.Position = 0;
        return stream;
    }

    private static FileStream Kept(Stream input)
    {
        var file = TemporaryFile.Open();
        input.CopyTo(file);
        file.Position = 0;
        return file;
    }

    // An archive stays open until its last document was read.
    private static IEnumerable<InputSource>? Archived(string name, string? path, Stream file, Action<string> passOver)
    {
        if (ArchiveReading.Open(file, ReadingOptions.Default, passOver) is not { } documents)
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
