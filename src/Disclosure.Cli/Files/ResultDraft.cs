namespace Disclosure.Cli.Files;

/// <summary>The draft of a result: a hidden file beside it, which takes its name when it is whole. Whoever writes one holds it locked.</summary>
internal static class ResultDraft
{
    private const string Ending = ".tmp";

    // A file is made before it is locked.
    private static readonly TimeSpan Youngest = TimeSpan.FromSeconds(10);

    /// <summary>Makes a draft, and clears away those of the same result whose writers were killed.</summary>
    /// <param name="path">The real path of the result.</param>
    /// <exception cref="IOException">The folder takes no file.</exception>
    public static FileStream Create(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        foreach (var left in Directory.EnumerateFiles(folder, $".{name}.*{Ending}")) DeleteIfAbandoned(left, name);
        return new FileStream(Path.Combine(folder, $".{name}.{Guid.NewGuid():N}{Ending}"), FileMode.CreateNew, FileAccess.Write);
    }

    // A name with signs of patterns in it may fit more than its drafts.
    private static void DeleteIfAbandoned(string file, string name)
    {
        var draft = Path.GetFileName(file);
        if (draft.Length <= name.Length + 2 + Ending.Length || !draft.StartsWith($".{name}.", StringComparison.Ordinal)) return;
        if (!Guid.TryParseExact(draft[(name.Length + 2)..^Ending.Length], "N", out _)) return;
        if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) < Youngest) return;
        try
        {
            using var free = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody is writing it.
        }
    }
}
