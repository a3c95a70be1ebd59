using System.Text;

namespace Disclosure.Results.Files;

/// <summary>Text that waits until what comes before it is known: a little of it in memory, more in a temporary file.</summary>
internal sealed class Spool : IDisposable
{
    private const int BlockSize = 1 << 16;
    private const int KeptInMemory = 1 << 18;
    private readonly StringBuilder kept = new();
    private readonly List<int> lengths = [];
    private FileStream? file;
    private StreamWriter? writer;

    /// <summary>Adds a text.</summary>
    public void Write(string text)
    {
        lengths.Add(text.Length);
        if (writer is null && kept.Length + text.Length > KeptInMemory)
        {
            file = TemporaryFile.Open();
            writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BlockSize, leaveOpen: true);
            writer.Write(kept);
            kept.Clear();
        }

        if (writer is null) kept.Append(text);
        else writer.Write(text);
    }

    /// <summary>Copies everything; once.</summary>
    public void CopyTo(TextWriter target)
    {
        using var reader = Reader();
        var buffer = new char[BlockSize];
        for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer)) target.Write(buffer, 0, read);
    }

    /// <summary>The texts one by one, in the order in which they were added; once.</summary>
    public IEnumerable<string> Texts()
    {
        using var reader = Reader();
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
        writer?.Dispose();
        file?.Dispose();
    }

    private TextReader Reader()
    {
        if (writer is null) return new StringReader(kept.ToString());
        writer.Flush();
        file!.Position = 0;
        return new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BlockSize, leaveOpen: true);
    }
}
