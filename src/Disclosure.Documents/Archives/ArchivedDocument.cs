using System.IO.Compression;
using Ardalis.GuardClauses;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Readers;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Archives;

/// <summary>A document in a ZIP archive. It is unpacked when it is read, into memory; nothing is written.</summary>
public sealed class ArchivedDocument
{
    private readonly ZipArchiveEntry? entry;
    private readonly ReadingProblem? problem;

    internal ArchivedDocument(string name, ZipArchiveEntry entry)
    {
        Name = name;
        this.entry = entry;
    }

    internal ArchivedDocument(string name, ReadingProblem problem)
    {
        Name = name;
        this.problem = problem;
    }

    /// <summary>The path within the archive; empty where it stands for the whole archive, which cannot be used.</summary>
    public string Name { get; }

    /// <summary>Reads the report; on any thread, also while others read documents of the same archive.</summary>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met; an entry under a password and an archive within the archive are such problems.</returns>
    public ReportReading Read(ReadingOptions? options = null) => Read(options ?? ReadingOptions.Default, CancellationToken.None);

    /// <summary>The document's name.</summary>
    public override string ToString() => Name;

    internal ReportReading Read(ReadingOptions options, CancellationToken cancellation) => Unpacked(
        options,
        bytes => !FormatRecognition.IsArchive(bytes) ? DocumentReading.Read(bytes, options, cancellation) : ArchiveWithin(bytes),
        ReportReading.Failed);

    /// <summary>Unpacks the document and reads it, whatever it holds.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="options">The limits.</param>
    /// <param name="read">Reads the document.</param>
    /// <param name="failed">What is given where it cannot be unpacked.</param>
    internal T Unpacked<T>(ReadingOptions options, Func<byte[], T> read, Func<ReadingProblem, T> failed)
    {
        if (problem is not null) return failed(problem);
        Guard.Against.Null(entry);
        if (entry.IsEncrypted)
        {
            return failed(new ReadingProblem(ProblemCatalogue.Encrypted, null, ("actual", new BilingualText($"压缩包中的“{Name}”", $"“{Name}” in the archive"))));
        }

        if (entry.Length > options.MaximumBytes) return failed(TooLarge.Document(options));
        try
        {
            if (Unpack(entry, options) is not { } bytes) return failed(TooLarge.Document(options));
            if (Checksum.Of(bytes) != entry.Crc32) throw new DamagedPartException(new BilingualText($"“{Name}”与打包时不一致", $"“{Name}” is not what was packed"));
            return read(bytes);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException or DamagedPartException)
        {
            return failed(ArchiveReading.Damaged(exception));
        }
    }

    // What only begins as an archive does cannot be opened, and is told as damaged.
    private static ReportReading ArchiveWithin(byte[] bytes)
    {
        using var within = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        _ = within.Entries;
        return ReportReading.Failed(FormatReaders.ArchiveWithin());
    }

    // An archive is one stream, in which only one reader at a time can go forward.
    private static byte[]? Unpack(ZipArchiveEntry entry, ReadingOptions options)
    {
        lock (entry.Archive)
        {
            using var packed = entry.Open();
            return LimitedStream.ReadAll(packed, options.MaximumBytes);
        }
    }
}
