namespace Disclosure.Cli.Inputs;

/// <summary>The inputs behind a file: the documents of a ZIP archive, the reports of a batch in JSON, else the file itself.</summary>
internal static class PackedListing
{
    /// <summary>The inputs of a file.</summary>
    /// <param name="path">The file; whether it can be opened shows when it is read.</param>
    public static IEnumerable<InputSource> Of(string path)
    {
        if (!IsPackage(path)) return [InputSource.File(path)];
        try
        {
            using var file = File.OpenRead(path);
            return ReportArchive.Open(file) is { } documents
                ? documents.Select(document => InputSource.Archived(path, document))
                : [InputSource.File(path)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [InputSource.File(path)];
        }
    }

    /// <summary>Whether a file is an archive of documents, by its content and its name.</summary>
    public static bool IsArchive(string path) => IsPackage(path) && Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    // Office documents begin as archives do.
    private static bool IsPackage(string path)
    {
        try
        {
            Span<byte> start = stackalloc byte[4];
            using var file = File.OpenRead(path);
            return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.StartsWith("PK\x03\x04"u8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }
}
