using Disclosure.Cli.Output;
using Disclosure.Cli.Texts;

namespace Disclosure.Cli.Inputs;

/// <summary>Turns what is named on the command line into inputs, in the order given.</summary>
internal static class InputList
{
    /// <summary>The inputs behind the names.</summary>
    /// <param name="names">Files, folders, or - for standard input.</param>
    /// <param name="standardInput">What - stands for.</param>
    /// <param name="verb">The verb that asks, for the complaint.</param>
    /// <param name="ownFiles">Files of the command's own, which are no reports where a folder holds them.</param>
    /// <exception cref="UsageException">Nothing is named, a name is empty, or standard input stands twice.</exception>
    public static IReadOnlyList<InputSource> Of(string[] names, Stream standardInput, string verb, params string?[] ownFiles)
    {
        var passedOver = ownFiles.Where(File.Exists).Select(file => RealPath.Of(file!)).ToList();

        if (names.Length == 0) throw new UsageException(UsageTexts.NoInput(verb));
        if (names.Contains("")) throw new UsageException(UsageTexts.EmptyName);
        if (names.Count(IsStandardInput) > 1) throw new UsageException(UsageTexts.InputTwice);
        return [.. names.SelectMany(Sources)];

        bool IsOwn(string path) => passedOver.Count > 0 && passedOver.Exists(own => RealPath.AreSame(own, RealPath.Of(path)));

        IEnumerable<InputSource> Sources(string name)
        {
            if (IsStandardInput(name)) return [InputSource.StandardInput(standardInput)];
            return Directory.Exists(name) ? FolderListing.Of(name, IsOwn) : ArchiveListing.Of(name);
        }
    }

    /// <summary>Whether the names stand for exactly one document, whatever the folders hold today.</summary>
    /// <param name="names">Files, folders, or - for standard input.</param>
    public static bool IsOneDocument(string[] names) => names.Length == 1 && !Directory.Exists(names[0]) && !ArchiveListing.IsArchive(names[0]);

    private static bool IsStandardInput(string name) => name == InputSource.StandardInputName;
}
