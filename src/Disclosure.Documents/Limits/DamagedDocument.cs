using System.Xml;
using Disclosure.Documents.Grids;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Limits;

/// <summary>Turns whatever a format's library throws for a broken document into a problem.</summary>
internal static class DamagedDocument
{
    /// <summary>Reads, or reports that the document is damaged.</summary>
    /// <param name="format">The format as it is told to people.</param>
    /// <param name="read">Reads the document.</param>
    /// <exception cref="GridLimitException">The document holds more than is read.</exception>
    /// <exception cref="NestingLimitException">The document nests its parts deeper than is read.</exception>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static PrintedDocument Reported(BilingualText format, Func<PrintedDocument> read) => Reported(format, read, PrintedDocument.Failed);

    /// <summary>Reads, or reports that the document is damaged.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="format">The format as it is told to people.</param>
    /// <param name="read">Reads the document.</param>
    /// <param name="failed">What is given instead.</param>
    /// <exception cref="GridLimitException">The document holds more than is read.</exception>
    /// <exception cref="NestingLimitException">The document nests its parts deeper than is read.</exception>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static T Reported<T>(BilingualText format, Func<T> read, Func<ReadingProblem, T> failed)
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // What the libraries throw for broken documents is documented nowhere, and changes.
        catch (Exception exception) when (exception is not (GridLimitException or NestingLimitException or OperationCanceledException))
#pragma warning restore CA1031
        {
            return failed(new ReadingProblem(ProblemCatalogue.Damaged, null, ("actual", format), ("expected", Fault(exception))));
        }
    }

    /// <summary>What an exception tells of a document, in our words: those of the libraries are in one language, and change.</summary>
    public static BilingualText Fault(Exception exception) => exception switch
    {
        DamagedPartException own => own.Fault,
        XmlException { LineNumber: > 0 } xml =>
            new($"内部 XML 第 {xml.LineNumber} 行第 {xml.LinePosition} 列有误", $"its XML is broken at line {xml.LineNumber}, column {xml.LinePosition}"),
        XmlException => new("内部 XML 有误", "its XML is broken"),
        InvalidDataException => new("压缩的数据有误或不完整", "what is packed in it is broken or cut off"),
        _ => new("内部结构有误或不完整", "its inner structure is broken or cut off"),
    };
}
