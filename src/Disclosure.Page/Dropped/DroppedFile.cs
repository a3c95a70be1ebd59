using Disclosure.Documents;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Limits;
using Disclosure.Reports.Problems;
using Disclosure.Results.Files;

namespace Disclosure.Page.Dropped;

/// <summary>A file that was dropped or chosen. Its content stays with the browser until it is read.</summary>
/// <param name="Name">Its name, behind those of its folders where it was found in one.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Number">By which the browser knows it; 0-based.</param>
/// <param name="IsFound">Whether it was found in a folder, rather than named by itself.</param>
internal sealed record DroppedFile(string Name, long Bytes, int Number, bool IsFound)
{
    private const int HeadBytes = 4096;

    // A browser holds a file whole, twice, in the memory of one program.
    private const int MostBytes = 512 * 1024 * 1024;

    /// <summary>Whether its name alone says that it is not to be read; as the command passes over files of a folder.</summary>
    public bool IsOfSystem => IsFound && (DocumentNames.IsTemporary(Name) || Name.Split('/').Any(part => part.StartsWith('.')));

    /// <summary>Whether it is larger than a browser can hold.</summary>
    public bool IsTooLarge => Bytes > MostBytes;

    /// <summary>Why it is not read, where it is too large.</summary>
    public static ReadingProblem TooLargeProblem => TooLarge.Archive(ReadingOptions.Default with { MaximumArchiveBytes = MostBytes });

    /// <summary>Whether it is taken for a report: whatever is named by itself, and of a folder what is a document and no former result.</summary>
    /// <param name="content">What it holds.</param>
    public bool IsTaken(byte[] content) => !IsFound || (!FormerResult.Is(content) && (DocumentNames.IsDocument(Name) || HoldsDocument(content)));

    private bool HoldsDocument(byte[] content) => DocumentNames.IsDocument(Name, content.AsSpan(0, Math.Min(HeadBytes, content.Length)));
}
