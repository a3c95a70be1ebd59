using Disclosure.Cli.Texts;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Inputs;

/// <summary>A document that an option names beside the inputs.</summary>
internal static class NamedInput
{
    /// <summary>The document.</summary>
    /// <param name="name">A file, or - for standard input; none is named when null.</param>
    /// <param name="inputs">The names of the inputs themselves.</param>
    /// <param name="standardInput">What - stands for.</param>
    /// <exception cref="UsageException">Standard input is an input already.</exception>
    public static InputSource? Of(string? name, IEnumerable<string> inputs, Stream standardInput) => name switch
    {
        null => null,
        InputTexts.StandardInputName when inputs.Contains(InputTexts.StandardInputName) => throw new UsageException(UsageTexts.InputTwice),
        InputTexts.StandardInputName => InputSource.Stream(InputTexts.StandardInputName, standardInput),
        _ => InputSource.File(name),
    };
}
