using Disclosure.Forms;

namespace Disclosure.Reports.Texts;

/// <summary>The text of a report, paragraph by paragraph, each folded once. Immutable; thread-safe, since folding anew gives the same.</summary>
internal sealed class ReportText
{
    /// <summary>The text of a report.</summary>
    public ReportText(AnnualDisclosureReport report)
    {
        Report = report;
        Preface = [.. report.Preface.Select((paragraph, index) => new TextLine(paragraph, null, index))];
        Sections = [.. (report.Sections ?? []).SelectMany((section, number) =>
            section.Paragraphs.Select((paragraph, index) => new TextLine(paragraph, number, index)))];
    }

    /// <summary>The report.</summary>
    public AnnualDisclosureReport Report { get; }

    /// <summary>What stands before the first heading; empty for a report that was not read from a document.</summary>
    public IReadOnlyList<TextLine> Preface { get; }

    /// <summary>What stands in the sections.</summary>
    public IReadOnlyList<TextLine> Sections { get; }

    /// <summary>All of it.</summary>
    public IEnumerable<TextLine> Lines => Preface.Concat(Sections);

    /// <summary>Whether the report has a statutory section.</summary>
    public bool Has(SectionKind kind) => Report.Sections?.Any(section => section.Statutory?.Kind == kind) == true;

    /// <summary>What stands in a statutory section.</summary>
    public List<TextLine> In(SectionKind kind) => [.. Sections.Where(line => Report.Sections![line.Section!.Value].Statutory?.Kind == kind)];

    /// <summary>What stands in a statutory section, folded, a line a paragraph.</summary>
    public string TextIn(SectionKind kind) => string.Join('\n', In(kind).Select(line => line.Text));

    /// <summary>Where a statutory section begins, as far as that is known.</summary>
    public DocumentPlace? PlaceOf(SectionKind kind) =>
        Report.Sections?.FirstOrDefault(section => section.Statutory?.Kind == kind)?.Place;
}
