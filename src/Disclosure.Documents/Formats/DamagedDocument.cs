using Disclosure.Documents.Grids;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Formats;

/// <summary>Turns whatever a format's library throws for a broken document into a problem.</summary>
internal static class DamagedDocument
{
    /// <summary>Reads, or tells that the document is damaged.</summary>
    /// <param name="format">The format as it is told to people.</param>
    /// <param name="read">Reads the document.</param>
    /// <exception cref="GridLimitException">The document holds more than is read.</exception>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static PrintedDocument Told(BilingualText format, Func<PrintedDocument> read)
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // What the libraries throw for broken documents is documented nowhere, and changes.
        catch (Exception exception) when (exception is not (GridLimitException or OperationCanceledException))
#pragma warning restore CA1031
        {
            return PrintedDocument.Failed(new ReadingProblem(
                ProblemCatalogue.Damaged, null, ("met", format), ("right", BilingualText.Same(FirstLine(exception.Message)))));
        }
    }

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
}
