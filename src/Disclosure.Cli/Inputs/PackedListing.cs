using Disclosure.Reports.Problems;

namespace Disclosure.Cli.Inputs;

/// <summary>The inputs behind a file: the documents of a ZIP archive, the reports of a batch in JSON, else the file itself.</summary>
internal static class PackedListing
{
    private const int HeadBytes = 4096;

    /// <summary>The inputs of a file that was met in a folder. What has no length is never opened: it may be a pipe, which would never end.</summary>
    public static IEnumerable<InputSource> OfFound(string path) =>
        IsWithoutLength(path) ? [InputSource.Unusable(path, new ReadingProblem(ProblemCatalogue.EmptyDocument, null))] : Of(path);

    /// <summary>The inputs of a file.</summary>
    /// <param name="path">The file; whether it can be opened shows when it is read.</param>
    public static IEnumerable<InputSource> Of(string path)
    {
        var head = HeadOf(path);
        if (!IsPackage(head)) return JsonBatch.OfFile(path, head);
        try
        {
            return Archived(path, path, File.OpenRead(path)) ?? [InputSource.File(path)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [InputSource.File(path)];
        }
    }

    /// <summary>The inputs of standard input. An archive waits in a temporary file, since its list of contents stands at its end.</summary>
    public static IEnumerable<InputSource> OfStandardInput(Stream input)
    {
        var head = HeadOf(input);
        var whole = new HeadedStream(head, input);
        if (!IsPackage(head)) return JsonBatch.OfStandardInput(whole, head);
        var file = TemporaryFile.Open();
        whole.CopyTo(file);
        file.Position = 0;
        return Archived(InputSource.StandardInputName, null, file) ?? [InputSource.StandardInput(file)];
    }

    // An archive stays open until its last document was read.
    private static IEnumerable<InputSource>? Archived(string name, string? path, FileStream file)
    {
        if (ReportArchive.Open(file) is not { } documents)
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
    public static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase) && IsPackage(HeadOf(path));

    private static byte[] HeadOf(Stream stream)
    {
        var head = new byte[HeadBytes];
        return head[..stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false)];
    }

    private static bool IsWithoutLength(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null) file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            return file is { Exists: true, Length: 0 };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Office documents begin as archives do.
    private static bool IsPackage(byte[] head) => head.AsSpan().StartsWith("PK\x03\x04"u8);

    private static byte[] HeadOf(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return HeadOf(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return [];
        }
    }
}
