using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Cli.Running;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Files;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Files;

/// <summary>
/// Where a result goes: standard output, or a file that appears under its name only when the result is whole.
/// Disposing without <see cref="Complete"/>, or being interrupted, leaves no trace.
/// </summary>
internal sealed partial class ResultTarget : IByteTarget, IDisposable
{
    private readonly Surroundings surroundings;
    private readonly string? path;
    private readonly string? draft;
    private readonly IDisposable? removal;

    private ResultTarget(Surroundings surroundings, TextWriter writer, string? path = null, string? draft = null)
    {
        this.surroundings = surroundings;
        Writer = writer;
        this.path = path;
        this.draft = draft;
        removal = draft is null ? null : surroundings.Interruption.Removing(draft);
    }

    /// <summary>What the result is written to.</summary>
    public TextWriter Writer { get; }

    /// <summary>Opens the target before anything is read.</summary>
    /// <param name="name">The file's name; standard output when null.</param>
    /// <param name="inputs">What is read and so must not be overwritten; null where nothing is.</param>
    /// <param name="surroundings">Standard output, and what it is shown on.</param>
    /// <exception cref="UsageException">The file is an input or cannot be written.</exception>
    public static ResultTarget Open(string? name, IInputGuard? inputs, Surroundings surroundings)
    {
        if (name is null) return new ResultTarget(surroundings, surroundings.Output);
        try
        {
            return OpenFile(name, inputs, surroundings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unwritable(name, SystemTexts.Reason(exception));
        }
    }

    /// <summary>A page for text: fit for the terminal where the target is one.</summary>
    /// <param name="writer">Where the page is written, if it is to come to the target later.</param>
    public TextPage Page(TextWriter? writer = null) => path is null
        ? new TextPage(writer ?? Writer, surroundings.TerminalWidth, surroundings.HasColour)
        : new TextPage(writer ?? Writer, width: null, hasColour: false);

    /// <summary>Writes bytes as they are; what takes text alone gets them as UTF-8.</summary>
    public void Write(byte[] bytes) => Write(stream => stream.Write(bytes));

    /// <summary>Writes bytes as they come; what takes text alone gets them as UTF-8.</summary>
    /// <param name="write">Writes them; the stream is left open.</param>
    public void Write(Action<Stream> write)
    {
        Writer.Flush();
        if (Writer is StreamWriter stream)
        {
            write(stream.BaseStream);
            return;
        }

        using var bytes = new MemoryStream();
        write(bytes);
        Writer.Write(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    /// <summary>Makes the whole result visible.</summary>
    public void Complete()
    {
        Writer.Flush();
        if (path is null) return;
        Writer.Dispose();
        if (draft is not null) File.Move(draft, path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (path is null) return;
        try
        {
            Writer.Dispose();
        }
        catch (IOException) when (draft is not null)
        {
            // What is left in memory fits no more on a disk that is full, and is not wanted.
        }

        if (draft is not null) File.Delete(draft);
        removal?.Dispose();
    }

    private static ResultTarget OpenFile(string name, IInputGuard? inputs, Surroundings surroundings)
    {
        // A device is written to, never replaced.
        if (Devices().IsMatch(Path.GetFullPath(name))) return new ResultTarget(surroundings, Utf8(new FileStream(name, FileMode.Open, FileAccess.Write)), name);
        if (Directory.Exists(name)) throw Unwritable(name, UsageTexts.OutIsAFolder);
        var path = RealPath.Of(name);
        if (DevicePath().IsMatch(path)) throw Unwritable(name, UsageTexts.OutIsADevice);
        if (inputs?.Holds(path) == true) throw new UsageException(UsageTexts.OutIsAnInput(name));
        inputs?.Protect(path);
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder)) throw Unwritable(name, UsageTexts.OutHasNoFolder);

        // A file that may not be written may not be replaced either, though its folder would allow it.
        if (File.Exists(path)) File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        var draft = ResultDraft.Create(path);
        return new ResultTarget(surroundings, Utf8(draft), path, draft.Name);
    }

    private static UsageException Unwritable(string name, BilingualText reason) => new(UsageTexts.OutIsUnwritable(name, reason));

    private static StreamWriter Utf8(FileStream file) => new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    [GeneratedRegex("^/dev/(null|full|tty|stdout|stderr|fd/[0-9]+|pts/[0-9]+)$")]
    private static partial Regex Devices();

    [GeneratedRegex("^/dev/(?!shm/)")]
    private static partial Regex DevicePath();
}
