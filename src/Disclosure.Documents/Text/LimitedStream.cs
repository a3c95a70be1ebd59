namespace Disclosure.Documents.Text;

/// <summary>Reads a stream into memory, but no more of it than a limit.</summary>
internal static class LimitedStream
{
    private const int ChunkBytes = 81920;

    /// <summary>All bytes of the stream, or null when they exceed the limit.</summary>
    public static byte[]? ReadAll(Stream stream, int maximumBytes)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        for (var read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
        {
            if (bytes.Length + read > maximumBytes) return null;
            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>All bytes of the stream, or null when they exceed the limit.</summary>
    public static async Task<byte[]?> ReadAllAsync(Stream stream, int maximumBytes, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        for (var read = await Next().ConfigureAwait(false); read > 0; read = await Next().ConfigureAwait(false))
        {
            if (bytes.Length + read > maximumBytes) return null;
            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();

        ValueTask<int> Next() => stream.ReadAsync(chunk, cancellation);
    }
}
