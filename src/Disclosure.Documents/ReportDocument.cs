using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Reports;

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
        throw new InvalidOperationException();
    }

    /// <summary>Reads a report from a stream.</summary>
    /// <param name="stream">The stream, from its present position; it is not closed.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ReportReading Read(Stream stream, ReadingOptions? options = null)
    {
        Guard.Against.Null(stream);
        throw new InvalidOperationException();
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="text">The text: any of the printed layouts, Markdown, or JSON of the report contract.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportReading ReadText(string text, ReadingOptions? options = null)
    {
        Guard.Against.Null(text);
        throw new InvalidOperationException();
    }
}
