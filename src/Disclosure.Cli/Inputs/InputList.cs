using System.Collections;
using Disclosure.Cli.Files;
using Disclosure.Cli.Texts;
using Disclosure.Documents.Bytes;
using Disclosure.Messages;
using Disclosure.Results.Files;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Inputs;

/// <summary>
/// The inputs of a run, in the order in which they are named; what a folder, a pattern or a list holds is found only when
/// it is asked for. A file that is named again is passed over.
/// </summary>
internal sealed class InputList : IEnumerable<InputSource>, IInputGuard
{
    private readonly InputNames names;
    private readonly List<string> ownFiles;
    private readonly FileChoice choice;
    private string? result;

    private InputList(InputNames names, IEnumerable<string?> ownFiles)
    {
        this.names = names;
        choice = new FileChoice(IsOwn);
        this.ownFiles = [.. ownFiles.Where(File.Exists).Select(file => RealPath.Of(file!))];
    }

    private int RepeatedCount { get; set; }

    /// <summary>What is to be said of files that were not taken, or taken once, as far as the inputs were listed.</summary>
    public IEnumerable<BilingualText> Remarks()
    {
        if (RepeatedCount > 0) yield return UsageTexts.Repeated(RepeatedCount);
        if (choice.PassedOver.Count > 0) yield return UsageTexts.PassedOver(choice.PassedOver);
        if (choice.ResultCount > 0) yield return UsageTexts.FormerResults(choice.ResultCount);
    }

    /// <summary>The inputs behind names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="verb">The verb that asks, for the complaint.</param>
    /// <param name="ownFiles">Files of the command's own, which are no reports where a folder holds them.</param>
    /// <exception cref="UsageException">Nothing is named, a name is empty, or standard input stands twice.</exception>
    public static InputList Of(InputNames names, string verb, params string?[] ownFiles)
    {
        names.ThrowIfWrong(verb);
        return new InputList(names, [.. ownFiles, names.ListFile]);
    }

    /// <summary>Whether the names stand for exactly one document, whatever the folders hold today.</summary>
    /// <param name="names">Files, folders, or - for standard input.</param>
    public static bool IsOneDocument(string[] names) =>
        names.Length == 1 && !Directory.Exists(names[0]) && !GlobListing.IsPattern(names[0]) && !PackedListing.IsArchive(names[0]);

    /// <inheritdoc/>
    public bool Holds(string path) => ownFiles.Exists(own => RealPath.AreSame(own, path)) || names.Operands.Any(name => Holds(name, path));

    /// <inheritdoc/>
    public void Protect(string path) => result = path;

    /// <summary>The inputs, one by one.</summary>
    /// <exception cref="UsageException">An input stands where the result goes.</exception>
    public IEnumerator<InputSource> GetEnumerator()
    {
        // One name alone leads to no file twice.
        var seen = names.IsSingle ? null : new SeenFiles();
        string? last = null;
        var isRepeated = false;
        var isEmpty = true;
        foreach (var source in names.SelectMany(Sources))
        {
            isEmpty = false;
            if (source.Path is not null && IsSame(result, source.Path)) throw new UsageException(UsageTexts.OutIsAnInput(source.Path));

            // The documents of an archive follow each other.
            if (seen is not null && source.Path is not null && source.Path != last)
            {
                last = source.Path;
                isRepeated = !seen.Add(source.Path);
                if (isRepeated) RepeatedCount++;
            }

            if (source.Path is null || !isRepeated) yield return source;
        }

        // A list without a name is more likely the fault of what wrote it than meant.
        if (isEmpty) yield return InputSource.Unusable(names.ListFile ?? InputTexts.StandardInputName, FolderListing.NoDocuments());
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Holds(string name, string path)
    {
        if (name == InputTexts.StandardInputName) return RedirectedFile() is { } file && RealPath.AreSame(file, path);
        return Directory.Exists(name) ? IsListedIn(RealPath.Of(name), path) : RealPath.AreSame(RealPath.Of(name), path);
    }

    private IEnumerable<InputSource> Sources(string name)
    {
        if (name == InputTexts.StandardInputName) return PackedListing.OfStream(name, names.StandardInput, choice.PassOver);
        if (Directory.Exists(name)) return FolderListing.Of(name, choice);
        return GlobListing.IsPattern(name) ? GlobListing.Of(name, choice) : PackedListing.Of(name, choice.PassOver);
    }

    private bool IsOwn(string path) => ownFiles.Exists(own => IsSame(own, path)) || (IsSame(result, path) && FormerResult.Is(path));

    // What a shell has put in the place of standard input, where the system says.
    private static string? RedirectedFile()
    {
        if (!OperatingSystem.IsLinux()) return null;
        return new FileInfo("/proc/self/fd/0").ResolveLinkTarget(returnFinalTarget: false) is { Exists: true } file ? file.FullName : null;
    }

    // Names are compared first, since real paths take longer; a link may have another.
    private static bool IsSame(string? real, string path) => real is not null
        && (Path.GetFileName(real.AsSpan()).Equals(Path.GetFileName(path.AsSpan()), StringComparison.OrdinalIgnoreCase)
            || new FileInfo(path).LinkTarget is not null)
        && RealPath.AreSame(real, RealPath.Of(path));

    private static bool IsListedIn(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, RealPath.Comparison)
        && File.Exists(path) && (DocumentNames.IsDocument(path) || DocumentNames.IsDocument(path, FileHead.Of(path))) && !FormerResult.Is(path);
}
