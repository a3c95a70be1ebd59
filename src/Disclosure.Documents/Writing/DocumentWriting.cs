using System.Text;
using Disclosure.Documents.Writing.Html;
using Disclosure.Documents.Writing.Markdown;
using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Word;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Rules;

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
        if (format != OfficialFormat.Json) report = InOfficialForm(report);
        if (!options.AllowsErrors)
        {
            var errors = ReportAudit.Run(report, options.Rules).Findings.Where(finding => finding.Severity == RuleSeverity.Error).ToList();
            if (errors.Count > 0) throw new ReportNotWrittenException(errors, []);
        }

        var bytes = Write(report, format);
        cancellation.ThrowIfCancellationRequested();
        var differences = ReadingBack.Differences(report, bytes, format, cancellation);
        return differences.Count == 0 ? bytes : throw new ReportNotWrittenException([], differences);
    }

    // Whatever the document it was read from printed otherwise, the official form prints as the edition does.
    private static AnnualDisclosureReport InOfficialForm(AnnualDisclosureReport report)
    {
        if (report.Deviations.Count == 0) return report;
        var builder = report.ToBuilder();
        builder.Deviations.Clear();
        return builder.Build();
    }

    private static byte[] Write(AnnualDisclosureReport report, OfficialFormat format) => format switch
    {
        OfficialFormat.Docx => WordWriter.Write(OfficialDocument.Of(report)),
        OfficialFormat.Xlsx => WorkbookWriter.Write(OfficialDocument.Of(report)),
        OfficialFormat.Html => HtmlWriter.Write(OfficialDocument.Of(report)),
        OfficialFormat.Markdown => MarkdownWriter.Write(OfficialDocument.Of(report)),
        _ => Encoding.UTF8.GetBytes(ReportJson.Write(report) + '\n'),
    };
}
