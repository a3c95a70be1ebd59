using Disclosure.Cli.Choices;
using Disclosure.Results.Inputs;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Converting;

/// <summary>Names the documents that come of many inputs in one folder. No name is given twice.</summary>
/// <param name="folder">The folder.</param>
/// <param name="format">The format of the documents.</param>
internal sealed class FolderConversion(string folder, ResultFormat format)
{
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file for an input: named as it is, with the ending of the format, and a number where that name is given.</summary>
    public string NameFor(InputSource source)
    {
        var input = source.Name == InputTexts.StandardInputName ? "stdin" : Path.GetFileNameWithoutExtension(source.Name);
        var name = input + format.Endings[0];
        for (var number = 2; !given.Add(name); number++) name = $"{input}-{number}{format.Endings[0]}";
        return Path.Combine(folder, name);
    }
}
