using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Documents.Formats;
using Disclosure.Documents.Text;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

// In the root namespace, so that a first example needs one using directive.
#pragma warning disable IDE0130
namespace Disclosure;
#pragma warning restore IDE0130

/// <summary>The way in for documents: reads a report from a file, a stream or a text. Reading never throws for what it reads.</summary>
public static class ReportDocument
{
    /// <summary>Reads a report from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met; a file that cannot be opened is such a problem.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static ReportReading Read(string path, ReadingOptions? options = null)
    {
        Guard.Against.NullOrEmpty(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var reason = exception is FileNotFoundException or DirectoryNotFoundException
                ? new BilingualText("没有这个文件", "there is no such file")
                : BilingualText.Same(exception.Message.TrimEnd('.'));
            return ReportReading.Failed(new ReadingProblem(ProblemCatalogue.Unopened, null, ("met", BilingualText.Same(path)), ("right", reason)));
        }
    }

    /// <summary>Reads a report from a stream.</summary>
    /// <param name="stream">The stream, from its present position; it is not closed.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ReportReading Read(Stream stream, ReadingOptions? options = null)
    {
        Guard.Against.Null(stream);
        var limits = options ?? ReadingOptions.Default;
        if (LimitedStream.ReadAll(stream, limits.MaximumBytes) is not { } bytes)
        {
            return ReportReading.Failed(new ReadingProblem(ProblemCatalogue.TooLarge, null, ("right", BilingualText.Same($"{limits.MaximumBytes} bytes"))));
        }

        return DocumentReading.Read(bytes, limits);
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="text">The text: any of the printed layouts, Markdown, or JSON of the report contract.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportReading ReadText(string text, ReadingOptions? options = null) =>
        DocumentReading.ReadText(Guard.Against.Null(text), options ?? ReadingOptions.Default);
}
