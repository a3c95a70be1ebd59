namespace Disclosure.Documents.Writing;

/// <summary>Puts a document under its name only when it is whole, and tells the format that a name asks for.</summary>
internal static class WrittenFile
{
    private static readonly (string Ending, OfficialFormat Format)[] Endings =
    [
        (".docx", OfficialFormat.Docx), (".xlsx", OfficialFormat.Xlsx), (".html", OfficialFormat.Html), (".htm", OfficialFormat.Html),
        (".md", OfficialFormat.Markdown), (".markdown", OfficialFormat.Markdown), (".json", OfficialFormat.Json),
    ];

    /// <summary>The format that the ending of a name asks for.</summary>
    /// <exception cref="ArgumentException">It asks for none.</exception>
    public static OfficialFormat FormatOf(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var place = Array.FindIndex(Endings, each => each.Ending == ending);
        return place >= 0
            ? Endings[place].Format
            : throw new ArgumentException(
                $"The ending of “{path}” tells no format; it must be {string.Join(", ", Endings.Select(each => each.Ending))}.", nameof(path));
    }

    /// <summary>Writes a document. What stood under its name stays as it is until the document is whole.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        var full = Path.GetFullPath(path);
        var draft = DraftOf(full);
        try
        {
            File.WriteAllBytes(draft, bytes);
            File.Move(draft, full, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>The same without blocking.</summary>
    public static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancellation)
    {
        var full = Path.GetFullPath(path);
        var draft = DraftOf(full);
        try
        {
            await File.WriteAllBytesAsync(draft, bytes, cancellation).ConfigureAwait(false);
            File.Move(draft, full, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static string DraftOf(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
}
