using System.Text;

namespace Disclosure.Cli.Files;

/// <summary>Text that waits in a temporary file until what comes before it is known.</summary>
internal sealed class Spool : IDisposable
{
    private const int BlockSize = 1 << 16;
    private readonly FileStream file = TemporaryFile.Open();
    private readonly StreamWriter writer;
    private readonly List<int> lengths = [];

    public Spool() => writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BlockSize, leaveOpen: true);

    /// <summary>Adds a text.</summary>
    public void Write(string text)
    {
        writer.Write(text);
        lengths.Add(text.Length);
    }

    /// <summary>Copies everything; once.</summary>
    public void CopyTo(TextWriter target)
    {
        writer.Flush();
        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BlockSize, leaveOpen: true);
        var buffer = new char[BlockSize];
        for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer)) target.Write(buffer, 0, read);
    }

    /// <summary>The texts one by one, in the order in which they were added; once.</summary>
    public IEnumerable<string> Texts()
    {
        writer.Flush();
        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BlockSize, leaveOpen: true);
        foreach (var length in lengths)
        {
            var text = new char[length];
            reader.ReadBlock(text);
            yield return new string(text);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        file.Dispose();
    }
}
