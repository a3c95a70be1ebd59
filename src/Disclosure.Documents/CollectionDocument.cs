using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Documents.Archives;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Collecting;
using Disclosure.Documents.Limits;

// In the root namespace, beside the way in.
#pragma warning disable IDE0130
namespace Disclosure;
#pragma warning restore IDE0130

/// <summary>
/// The way in for documents with the reports of many units: a workbook or text with a row or a column for each unit, or a workbook with the
/// official form of each on a sheet. A document with one report gives that one. Columns and rows are told by their heads alone.
/// </summary>
public static class CollectionDocument
{
    /// <summary>Reads the reports from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The reports, and every problem met; a file that cannot be opened is such a problem.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static CollectionReading Read(string path, ReadingOptions? options = null)
    {
        Guard.Against.NullOrEmpty(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new CollectionReading([], null, [OpenFault.Of(path, exception)]);
        }
    }

    /// <summary>Reads the reports from a stream.</summary>
    /// <param name="stream">The stream, from its present position; it is not closed.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The reports, and every problem met.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static CollectionReading Read(Stream stream, ReadingOptions? options = null)
    {
        Guard.Against.Null(stream);
        var limits = options ?? ReadingOptions.Default;
        return LimitedStream.ReadAll(stream, limits.MaximumBytes) is { } bytes
            ? CollectionFile.Read(bytes, limits, CancellationToken.None)
            : new CollectionReading([], null, [TooLarge.Document(limits)]);
    }

    /// <summary>Reads the reports from a document of a ZIP archive.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The reports, and every problem met; an entry under a password and an archive within the archive are such problems.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static CollectionReading ReadAll(this ArchivedDocument document, ReadingOptions? options = null)
    {
        var limits = options ?? ReadingOptions.Default;
        return Guard.Against.Null(document).Unpacked(
            limits, bytes => CollectionFile.Read(bytes, limits, CancellationToken.None), problem => new CollectionReading([], null, [problem]));
    }
}
