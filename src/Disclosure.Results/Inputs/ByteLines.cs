namespace Disclosure.Results.Inputs;

/// <summary>The lines of a stream as bytes, without their ends. Read as they are needed.</summary>
internal sealed class ByteLines(Stream stream)
{
    private const int BlockSize = 1 << 16;

    private readonly byte[] block = new byte[BlockSize];
    private int start;
    private int filled;

    /// <summary>What was read ahead of the lines that were handed out.</summary>
    public ReadOnlySpan<byte> Ahead => block.AsSpan(start, filled - start);

    /// <summary>The next line; null behind the last.</summary>
    /// <param name="mostBytes">How many bytes a line has at most; what is longer is handed out cut off there, and its rest as the next line.</param>
    public byte[]? Next(int mostBytes)
    {
        MemoryStream? line = null;
        while (true)
        {
            if (start == filled)
            {
                (start, filled) = (0, stream.Read(block));
                if (filled == 0) return line?.ToArray();
            }

            line ??= new MemoryStream();
            var end = Array.IndexOf(block, (byte)'\n', start, filled - start);
            var length = (int)Math.Min((end < 0 ? filled : end) - start, mostBytes - line.Length);
            line.Write(block, start, length);
            start += length;
            if (line.Length == mostBytes) return line.ToArray();
            if (end < 0) continue;
            start++;
            return line.ToArray();
        }
    }
}
