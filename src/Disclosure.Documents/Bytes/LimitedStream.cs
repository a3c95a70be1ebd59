using System.Buffers;

namespace Disclosure.Documents.Bytes;

/// <summary>Reads a stream into memory, but no more of it than a limit.</summary>
internal static class LimitedStream
{
    private const int ChunkBytes = 81920;

    /// <summary>All bytes of the stream, or null when they exceed the limit.</summary>
    public static byte[]? ReadAll(Stream stream, int maximumBytes)
    {
        using var bytes = RoomFor(stream, maximumBytes);
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            for (var read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
            {
                if (bytes.Length + read > maximumBytes) return null;
                bytes.Write(chunk, 0, read);
            }

            return Content(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    /// <summary>All bytes of the stream, or null when they exceed the limit.</summary>
    public static async Task<byte[]?> ReadAllAsync(Stream stream, int maximumBytes, CancellationToken cancellation)
    {
        using var bytes = RoomFor(stream, maximumBytes);
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            for (var read = await Next().ConfigureAwait(false); read > 0; read = await Next().ConfigureAwait(false))
            {
                if (bytes.Length + read > maximumBytes) return null;
                bytes.Write(chunk, 0, read);
            }

            return Content(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        ValueTask<int> Next() => stream.ReadAsync(chunk, cancellation);
    }

    // What a stream says of its length saves copies, and is no more than a guess.
    private static MemoryStream RoomFor(Stream stream, int maximumBytes) =>
        new(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, maximumBytes) : 0);

    private static byte[] Content(MemoryStream bytes) => bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
}
