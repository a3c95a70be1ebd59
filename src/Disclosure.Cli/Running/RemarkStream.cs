namespace Disclosure.Cli.Running;

/// <summary>Standard error. What cannot be said there, since its disk is full or nobody listens, is lost, and nothing else with it.</summary>
/// <param name="stream">Where remarks go; not closed.</param>
internal sealed class RemarkStream(Stream stream) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (IOException)
        {
            // The result is worth more than what is said of it.
        }
    }

    public override void Flush()
    {
        // Every write reaches its end at once.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
