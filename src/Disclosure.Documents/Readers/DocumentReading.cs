using Disclosure.Documents.Bytes;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Html;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Mapping;
using Disclosure.Documents.Text;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Readers;

/// <summary>The way of a document: its format is recognised, its reader turns it into printed lines, the mapper turns those into a report.</summary>
internal static class DocumentReading
{
    /// <summary>Reads a document that is no archive.</summary>
    public static ReportReading Read(byte[] bytes, ReadingOptions options, CancellationToken cancellation = default) =>
        Read(bytes, options, FormCatalogue.Official, cancellation);

    /// <summary>Reads a document that is no archive, by the editions of a catalogue.</summary>
    public static ReportReading Read(byte[] bytes, ReadingOptions options, FormCatalogue forms, CancellationToken cancellation)
    {
        var format = FormatRecognition.Of(bytes);
        if (format != FileFormat.Text)
        {
            return FormatReaders.Of(format) is { } reader
                ? Map(context => reader(bytes, context), options, forms, cancellation)
                : ReportReading.Failed(FormatReaders.Refusal(format));
        }

        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Problem is { } problem) return ReportReading.Failed(problem);
        var reading = ReadText(decoded.Text, options, forms, cancellation);
        return decoded.Warning is { } warning ? reading with { Problems = [warning, .. reading.Problems] } : reading;
    }

    /// <summary>Reads a document whose text is known.</summary>
    public static ReportReading ReadText(string text, ReadingOptions options, CancellationToken cancellation = default) =>
        ReadText(text, options, FormCatalogue.Official, cancellation);

    private static ReportReading ReadText(string text, ReadingOptions options, FormCatalogue forms, CancellationToken cancellation)
    {
        var printed = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (printed.IsWhiteSpace()) return ReportReading.Failed(new ReadingProblem(ProblemCatalogue.EmptyDocument, null));
        if (printed[0] is '{' && (!EmbeddedHtml.IsLikelyIn(text) || ContractJson.Is(printed.ToString()))) return ReadJson(printed.ToString(), options, forms);
        var first = printed[0];
        return Map(context => ReadStrings(text, first, context) ?? ReadPrinted(text, context), options, forms, cancellation);
    }

    private static PrintedDocument? ReadStrings(string text, char first, ReadingContext context) =>
        (first is '{' or '[' || HtmlRecognition.IsScript(text)) && EmbeddedHtml.IsLikelyIn(text) ? HtmlReader.ReadStrings(text, context) : null;

    private static PrintedDocument ReadPrinted(string text, ReadingContext context) =>
        HtmlRecognition.IsHtml(text) && !TaggedText.IsIn(text) ? HtmlReader.Read(text, context) : TextGrid.Read(text, context);

    private static ReportReading Map(
        Func<ReadingContext, PrintedDocument> read, ReadingOptions options, FormCatalogue forms, CancellationToken cancellation)
    {
        try
        {
            var context = new ReadingContext(options, cancellation);
            var document = read(context);
            cancellation.ThrowIfCancellationRequested();
            return document.Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error)
                ? new ReportReading(null, document.Problems)
                : ReportMapper.Map(document with { Lines = ConvertedTables.Restore(document.Lines, context.Budget) }, options, forms.Forms);
        }
        catch (NestingLimitException)
        {
            return ReportReading.Failed(new ReadingProblem(ProblemCatalogue.TooDeep, null, ("expected", BilingualText.Same($"{options.MaximumNesting}"))));
        }
        catch (GridLimitException)
        {
            return ReportReading.Failed(TooLarge.Cells(options));
        }
    }

    // Year and organ that the caller knows outrank those in the JSON; the edition cannot, since the paths of the cells hang on it.
    private static ReportReading ReadJson(string json, ReadingOptions options, FormCatalogue forms)
    {
        var reading = ReportJson.Read(json, options.Edition ?? (options.Year is int given ? forms.ForYear(given)?.Edition : null), forms);
        if (reading.Report is not { } report) return reading;
        if (options.Edition is { } edition && edition != report.Edition)
        {
            return ReportReading.Failed(new ReadingProblem(
                ProblemCatalogue.EditionsDiffer, null, ("actual", report.Form.Name), ("expected", Form.Of(edition).Name)));
        }

        var builder = report.ToBuilder();
        builder.Year = options.Year ?? builder.Year;
        builder.OrganKind = options.OrganKind ?? builder.OrganKind;
        return reading with { Report = builder.Build() };
    }
}
