using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Grids;

/// <summary>What a format reader found in a document.</summary>
/// <param name="Lines">The paragraphs and rows in printed order.</param>
/// <param name="Problems">What the reader met; an error means that nothing of the document can be used.</param>
internal sealed record PrintedDocument(IReadOnlyList<PrintedLine> Lines, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>What the document is instead, where no report is found in it; null where that cannot be told.</summary>
    public ReadingProblem? Nature { get; init; }

    /// <summary>When the document was published, as data beside its text say; null where there are none.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>A document of which nothing can be used.</summary>
    public static PrintedDocument Failed(ReadingProblem problem) => new([], [problem]);
}
