using Disclosure.Cli.Choices;
using Disclosure.Documents.Bytes;
using Disclosure.Results.Files;

namespace Disclosure.Cli.Inputs;

/// <summary>
/// Which of the files that folders, patterns and archives hold are taken for reports: documents by their names or their
/// content, but none of the command's own files and results. What is not taken is counted.
/// </summary>
/// <param name="isOwn">Whether a file is known to be the command's own.</param>
internal sealed class FileChoice(Predicate<string> isOwn)
{
    private readonly SortedDictionary<string, int> passedOver = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many files were not taken, by their endings.</summary>
    public IReadOnlyDictionary<string, int> PassedOver => passedOver;

    /// <summary>How many were former results of the command, or its configuration.</summary>
    public int ResultCount { get; private set; }

    /// <summary>Whether a file is taken.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isNamed">Whether the user asked for files that are named so.</param>
    public bool Takes(string path, bool isNamed = false)
    {
        if (isOwn(path) || DocumentNames.IsTemporary(path)) return false;
        var isDocument = isNamed || DocumentNames.IsDocument(path);
        var head = FileHead.Of(path);
        if (Path.GetFileName(path) == ConfigurationFile.FileName || FormerResult.Is(path, head))
        {
            ResultCount++;
            return false;
        }

        if (isDocument || DocumentNames.IsDocument(path, head)) return true;
        PassOver(path);
        return false;
    }

    /// <summary>Counts a file that was not taken.</summary>
    public void PassOver(string name)
    {
        var ending = Path.GetExtension(name);
        passedOver[ending] = passedOver.GetValueOrDefault(ending) + 1;
    }
}
