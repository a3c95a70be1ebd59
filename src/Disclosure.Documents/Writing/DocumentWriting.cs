using System.Text;
using Disclosure.Documents.Writing.Html;
using Disclosure.Documents.Writing.Markdown;
using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Word;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Reports;
using Disclosure.Reports.Json;

namespace Disclosure.Documents.Writing;

/// <summary>The way of a report into a document: its errors are looked for, it is written, and what was written is read back.</summary>
internal static class DocumentWriting
{
    /// <summary>The document's bytes.</summary>
    /// <exception cref="ReportNotWrittenException">The report has errors, or the format cannot say one of its figures.</exception>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static byte[] Bytes(AnnualDisclosureReport given, OfficialFormat format, WritingOptions options, CancellationToken cancellation = default)
    {
        var report = options.ComputesTotals ? given.WithComputedTotals() : given;
        var audited = report;
        if (format != OfficialFormat.Json)
        {
            // Figures that were met and not read are no matter of the form: they leave the report undecided, however it is printed.
            audited = Without(report, deviation => deviation.Kind != FormDeviationKind.UnplacedFigures);
            report = Without(report, _ => true);
        }

        if (!options.AllowsErrors)
        {
            var audit = ReportAudit.Run(audited, options.Rules);
            if (!audit.IsValid) throw new ReportNotWrittenException(audit.Errors, [], audit.Undetermined);
        }

        var bytes = Write(report, format, options);
        cancellation.ThrowIfCancellationRequested();
        var differences = ReadingBack.Differences(report, bytes, format, cancellation);
        return differences.Count == 0 ? bytes : throw new ReportNotWrittenException([], differences);
    }

    // Whatever the document it was read from printed otherwise, the official form prints as the edition does.
    private static AnnualDisclosureReport Without(AnnualDisclosureReport report, Func<FormDeviation, bool> isLeftOut)
    {
        var kept = report.Deviations.Where(deviation => !isLeftOut(deviation)).ToList();
        if (kept.Count == report.Deviations.Count) return report;
        var builder = report.ToBuilder();
        builder.Deviations.Clear();
        foreach (var deviation in kept) builder.Deviations.Add(deviation);
        return builder.Build();
    }

    private static byte[] Write(AnnualDisclosureReport report, OfficialFormat format, WritingOptions options) => format switch
    {
        OfficialFormat.Docx => WordWriter.Write(OfficialDocument.Of(report)),
        OfficialFormat.Xlsx => WorkbookWriter.Write(OfficialDocument.Of(report) with { NoteOf = options.NoteOf }),
        OfficialFormat.Html => HtmlWriter.Write(OfficialDocument.Of(report) with { NoteOf = options.NoteOf }),
        OfficialFormat.Markdown => MarkdownWriter.Write(OfficialDocument.Of(report)),
        _ => Encoding.UTF8.GetBytes(ReportJson.Write(report) + '\n'),
    };
}
