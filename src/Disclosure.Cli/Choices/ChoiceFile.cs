using System.Text;
using Disclosure.Documents.Bytes;
using Disclosure.Messages;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Choices;

/// <summary>A small file that an option names.</summary>
internal static class ChoiceFile
{
    // No list of choices is larger; a device has no end.
    private const int MostBytes = 16 << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static BilingualText TooLarge { get; } = new(
        $"它超过 {MostBytes >> 20} MiB，不会是这种文件。",
        $"it has more than {MostBytes >> 20} MiB and is no such file.");

    /// <summary>Reads the file: UTF-8, or what its mark of byte order says.</summary>
    /// <param name="path">The file.</param>
    /// <param name="complaint">What is said, with the reason, of a file that cannot be read.</param>
    /// <exception cref="UsageException">The file cannot be opened, is too large or is no text; nothing is read with characters lost.</exception>
    public static string Read(string path, Func<BilingualText, BilingualText> complaint)
    {
        try
        {
            using var text = new StreamReader(new MemoryStream(BytesOf(path, complaint)), StrictUtf8);
            return text.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException(complaint(new BilingualText("不是 UTF-8 编码的文本，请另存为 UTF-8。", "it is no text in UTF-8; save it as UTF-8.")));
        }
    }

    /// <summary>Reads the file's bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="complaint">What is said, with the reason, of a file that cannot be read.</param>
    /// <exception cref="UsageException">The file cannot be opened, or is too large.</exception>
    public static byte[] BytesOf(string path, Func<BilingualText, BilingualText> complaint)
    {
        try
        {
            using var file = File.OpenRead(path);
            return LimitedStream.ReadAll(file, MostBytes) ?? throw new UsageException(complaint(TooLarge));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var reason = SystemTexts.Reason(exception);
            throw new UsageException(complaint(new BilingualText($"{reason.Chinese}。", $"{reason.English}.")));
        }
    }
}
