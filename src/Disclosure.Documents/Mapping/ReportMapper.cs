using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Alignment;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Outline;
using Disclosure.Documents.Mapping.Tables;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Origins;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>Turns printed lines into a report, by labels. The only code that interprets what is printed.</summary>
internal static class ReportMapper
{
    private const int SectionsOfAReport = 3;

    /// <summary>The report of a document, in the editions that are in force or were.</summary>
    public static ReportReading Map(PrintedDocument document, ReadingOptions options) => Map(document, options, Form.All);

    /// <summary>The report of a document.</summary>
    /// <param name="document">What the format reader found.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="forms">The forms whose tables are looked for, oldest first.</param>
    public static ReportReading Map(PrintedDocument document, ReadingOptions options, IReadOnlyList<Form> forms) =>
        KnownForms.Of(forms).Read(() => MapKnown(document, options));

    private static ReportReading MapKnown(PrintedDocument document, ReadingOptions options)
    {
        var printed = BrokenRows.Join(AlignedTables.Placed(document.Lines, options.MaximumCells));
        var lines = SoftBreaks.Join(printed.Any(PageFurniture.Is) ? [.. printed.Where(line => !PageFurniture.Is(line))] : printed);
        var headings = SectionOutline.Headings(lines);
        SpacedText.Split(lines, headings);
        var contents = new TableContents();
        var yearsOfOthers = ReportParts.Choose(lines, headings, options.Year, contents);
        var isTable = new TableReader(lines, headings, contents).Read();
        if (options.AssumesFormOrder) AssumedOrder.Read(lines, headings, isTable, contents);
        var (preface, sections) = SectionOutline.Read(lines, headings, isTable);
        var statutory = sections.Select(section => section.Statutory).Distinct().Count();
        if (!contents.HasHeads && statutory < SectionsOfAReport)
        {
            return ReportReading.Failed(document.Nature ?? new ReadingProblem(ProblemCatalogue.NoReport, null));
        }

        UnitCaption.Apply(lines, headings, contents);
        UnreadParts.Report(lines, headings, isTable, contents);
        if (document.Problems.FirstOrDefault(problem => IsPartUnseen(problem.Kind)) is { } unseen) contents.AddUnseenPart(unseen.Place);
        var problems = document.Problems.ToList();
        var (year, authority) = TitlePage.Read([.. lines.Where((_, i) => !isTable[i])], options.Year, problems);
        if (yearsOfOthers is not null) contents.RefuseAll(yearsOfOthers, options.Year!.Value);
        new YearsOfTables(contents, year, options.Year is not null).Refuse(lines, headings);
        CaseParts.Join(contents);
        var edition = options.Edition ?? EditionJudge.Of(contents, year) ?? EditionOfYear(year, contents, problems);
        var report = new ReportBuilder(KnownForms.Current.Forms.First(form => form.Edition == edition), year)
        {
            Authority = authority,
            OrganKind = options.OrganKind,
            PublishedOn = Published(document.Published, preface, sections),
            Sections = [.. sections],
        };
        foreach (var paragraph in preface) report.Preface.Add(paragraph);
        new TableMapping(report, contents, options.Year is not null).Map();
        if (contents.Problems.Count > 0)
        {
            var order = new PlaceOrder(printed);
            problems.AddRange(contents.Problems.OrderBy(problem => order.Of(problem.Place)));
        }

        return new ReportReading(report.Build(), problems);
    }

    // What readers of the page see counts; where its metadata say otherwise, that is kept beside it.
    private static ReportDate? Published(ReportDate? told, IReadOnlyList<ReportParagraph> preface, IReadOnlyList<ReportSection> sections)
    {
        if (told is null || DateWords.PublishedIn(preface, sections) is not { } shown) return told;
        return shown.Date == told.Date ? shown : shown with { Otherwise = told.Date };
    }

    // A part of the document was not seen at all, so that any table may go on there.
    private static bool IsPartUnseen(ProblemKind kind) =>
        kind == ProblemCatalogue.PageWithoutText || kind == ProblemCatalogue.CutOff || kind == ProblemCatalogue.EmbeddedDocument;

    private static ReportEdition EditionOfYear(int? year, TableContents contents, List<ReadingProblem> problems)
    {
        var forms = KnownForms.Current;
        var form = (year is int known ? forms.ForYear(known) : null) ?? forms.Forms[^1];
        if (contents.Rows.Count > 0) problems.Add(new ReadingProblem(ProblemCatalogue.EditionUnclear, null, ("expected", form.Name)));
        return form.Edition;
    }
}
