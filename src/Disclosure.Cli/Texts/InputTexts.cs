using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>How inputs are named.</summary>
internal static class InputTexts
{
    public static BilingualText StandardInput { get; } = new("标准输入", "standard input");

    public static BilingualText Name(string source) => source == Inputs.InputSource.StandardInputName ? StandardInput : BilingualText.Same(source);
}
