namespace Disclosure.Benchmarks.Batches;

/// <summary>A folder of documents on disk, gone afterwards.</summary>
internal sealed class BatchFolder : IDisposable
{
    private const int InOneFolder = 500;

    /// <summary>Writes so many files, the formats in turn, in sub-folders of a size that a system lists well.</summary>
    public BatchFolder(IReadOnlyList<string> formats, int count)
    {
        var documents = formats.Select(BatchDocuments.Of).ToList();
        for (var number = 0; number < count; number++)
        {
            var format = number % formats.Count;
            var bytes = documents[format][number / formats.Count % documents[format].Count];
            var inner = Directory.CreateDirectory(System.IO.Path.Combine(Path, $"{number / InOneFolder:000}"));
            File.WriteAllBytes(System.IO.Path.Combine(inner.FullName, $"{number:00000}.{BatchDocuments.EndingOf(formats[format])}"), bytes);
            Bytes += bytes.Length;
        }
    }

    /// <summary>Where it stands.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("disclosure-batch-").FullName;

    /// <summary>How large all files are together.</summary>
    public long Bytes { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
