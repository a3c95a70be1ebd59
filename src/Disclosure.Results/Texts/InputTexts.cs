using Disclosure.Messages;

namespace Disclosure.Results.Texts;

/// <summary>How inputs are named.</summary>
internal static class InputTexts
{
    /// <summary>How standard input is named, on the command line and in JSON.</summary>
    public const string StandardInputName = "-";

    public static BilingualText StandardInput { get; } = new("标准输入", "standard input");

    public static BilingualText Name(string source) => source == StandardInputName ? StandardInput : BilingualText.Same(source);
}
