namespace Disclosure.Results.Files;

/// <summary>Where bytes go.</summary>
internal interface IByteTarget
{
    /// <summary>Writes bytes as they come.</summary>
    /// <param name="write">Writes them; the stream is left open.</param>
    void Write(Action<Stream> write);
}
