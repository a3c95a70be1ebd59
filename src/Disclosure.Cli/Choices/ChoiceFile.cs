using System.Text;
using Disclosure.Messages;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Choices;

/// <summary>A small file of JSON that an option names.</summary>
internal static class ChoiceFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file: UTF-8, or what its mark of byte order says.</summary>
    /// <param name="path">The file.</param>
    /// <param name="complaint">What is said, with the reason, of a file that cannot be read.</param>
    /// <exception cref="UsageException">The file cannot be opened or is no text; nothing is read with characters lost.</exception>
    public static string Read(string path, Func<BilingualText, BilingualText> complaint)
    {
        try
        {
            return File.ReadAllText(path, StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException(complaint(new BilingualText("不是 UTF-8 编码的文本，请另存为 UTF-8。", "it is no text in UTF-8; save it as UTF-8.")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var reason = SystemTexts.Reason(exception);
            throw new UsageException(complaint(new BilingualText($"{reason.Chinese}。", $"{reason.English}.")));
        }
    }
}
