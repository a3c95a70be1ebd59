using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Page.Texts;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Results.Inputs;
using Disclosure.Results.Running;

namespace Disclosure.Page.Dropped;

/// <summary>The documents that were dropped, in their order, and last year's report beside the one of them where it was given.</summary>
internal sealed class Desk
{
    private readonly List<DroppedDocument> documents = [];
    private readonly List<DroppedFile> files = [];
    private readonly Notices notices = new();
    private PriorYear? prior;

    /// <summary>The documents.</summary>
    public IReadOnlyList<DroppedDocument> Documents => documents;

    /// <summary>The files in which they stood.</summary>
    public IReadOnlyList<DroppedFile> Files => files;

    /// <summary>What is to be said of the file of last year's report.</summary>
    public IReadOnlyList<BilingualText> Notices => notices.Texts;

    /// <summary>How many files were no reports.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Why last year's report was not held against the document; null where it was, or none was given.</summary>
    public BilingualText? WhyNotBeside { get; private set; }

    /// <summary>Lays last year's report beside what is checked.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="content">What it holds.</param>
    /// <returns>Whether it holds a report.</returns>
    public bool TakePrior(DroppedFile file, byte[] content)
    {
        var source = SourcesOf(file, content).First();
        prior = PriorYear.Read(source, ReadingOptions.Default, AdjustmentList.Empty, notices);
        return prior is not null;
    }

    /// <summary>The documents of a file, one by one as they are asked for; counts what is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">What it holds; empty where it is larger than documents may be.</param>
    public IEnumerable<InputSource> SourcesOf(DroppedFile file, byte[] content)
    {
        if (file.IsTooLarge) return [InputSource.Unusable(file.Name, DroppedFile.TooLargeProblem)];
        if (file.IsTaken(content)) return PackedListing.OfContent(file.Name, content, file.IsFound, _ => PassedOver++);
        PassedOver++;
        return [];
    }

    /// <summary>Takes note of a file, in the order of which its documents are listed.</summary>
    public void Add(DroppedFile file) => files.Add(file);

    /// <summary>Reads and audits a document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="isAlone">Whether it is the only one, which last year's report is held against.</param>
    public void Check(InputSource source, bool isAlone) => documents.Add(source.Read(ReadingOptions.Default, reading => new DroppedDocument(
        source.Name, documents.Count + 1, reading, reading.Report is { } report ? Audit(report, source, isAlone) : null, prior is not null && isAlone)));

    /// <summary>What the result says of the run as a whole.</summary>
    /// <param name="isTable">Whether it is shown in a format that does not say it with the report.</param>
    public IEnumerable<BilingualText> Notes(bool isTable) => prior is null
        ? []
        : documents.SelectMany(document => prior.NotesOn(document.AsDropped(DisplayLanguage.Chinese), isTable));

    private AuditResult Audit(AnnualDisclosureReport report, InputSource source, bool isAlone)
    {
        if (prior is null) return NarrativeAudit.Run(report);
        if (!isAlone)
        {
            WhyNotBeside = PageTexts.PriorIsOfOne;
            return NarrativeAudit.Run(report);
        }

        try
        {
            return NarrativeAudit.Run(prior.Beside(report, source));
        }
        catch (UsageException exception)
        {
            WhyNotBeside = exception.Message;
            return NarrativeAudit.Run(new Dossier(report));
        }
    }
}
