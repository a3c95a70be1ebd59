using Disclosure.Cli.Files;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Inputs;

/// <summary>The one report that a verb takes.</summary>
/// <param name="Source">What is read.</param>
/// <param name="Guard">Keeps it from being overwritten.</param>
internal sealed record SingleInput(InputSource Source, IInputGuard Guard)
{
    /// <summary>The input behind a name. An archive of one report is read as that report; of one that holds several, the reader says so.</summary>
    /// <param name="names">What was named.</param>
    /// <param name="standardInput">What - stands for.</param>
    /// <param name="verb">The verb that asks, for the complaint.</param>
    /// <param name="ownFiles">Files of the command's own.</param>
    /// <exception cref="UsageException">Nothing is named, or more than one report may be.</exception>
    public static SingleInput Of(string[] names, Stream standardInput, string verb, params string?[] ownFiles)
    {
        var list = InputList.Of(new InputNames(names, null, standardInput), verb, ownFiles);
        if (names.Length > 1 || Directory.Exists(names[0])) throw new UsageException(RepairTexts.OneInput(verb));
        return new SingleInput(
            names[0] == InputTexts.StandardInputName ? InputSource.Stream(InputTexts.StandardInputName, standardInput) : InputSource.File(names[0]),
            list);
    }
}
