using Disclosure.Results.Files;

namespace Disclosure.Page.Saved;

/// <summary>Keeps what is written in memory.</summary>
internal sealed class MemoryTarget : IByteTarget, IDisposable
{
    private readonly MemoryStream bytes = new();

    /// <inheritdoc/>
    public void Write(Action<Stream> write) => write(bytes);

    /// <summary>What was written.</summary>
    public byte[] ToArray() => bytes.ToArray();

    /// <inheritdoc/>
    public void Dispose() => bytes.Dispose();
}
