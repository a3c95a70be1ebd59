using Disclosure.Cli.Texts;
using Disclosure.Documents.Writing.Packages;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetNames = Disclosure.Documents.Writing.Workbooks.SheetNames;

namespace Disclosure.Cli.Output.Xlsx;

/// <summary>The result of <c>check</c> as a workbook: an overview, every finding a row, and the marked tables of the first reports.</summary>
internal sealed class CheckXlsx : ICheckOutput, IDisposable
{
    /// <summary>Of how many reports the tables are shown; more would make a workbook that nobody leafs through.</summary>
    public const int MostReports = 20;

    private readonly ResultTarget target;
    private readonly DisplayLanguage language;
    private readonly WorkbookStyles styles = new();
    private readonly uint head;
    private readonly uint plain;
    private readonly RowSheet overview = new(8, 50, 50, 14, 8, 8, 8, 8);
    private readonly RowSheet findings = new(8, 40, 8, 10, 90, 12, 12, 12, 50, 20, 40);
    private readonly List<CheckedInput> shown = [];
    private int reports;

    public CheckXlsx(ResultTarget target, DisplayLanguage language)
    {
        this.target = target;
        this.language = language;
        head = styles.Of(new CellLook { IsBold = true, HasBorder = true, Fill = "F2F2F2" });
        plain = styles.Of(new CellLook { IsLeft = true, IsTop = true, HasBorder = true, StaysText = true });
    }

    public Action Prepare(CheckedInput input)
    {
        var tally = new CheckTally();
        tally.Add(input);
        var title = HtmlTexts.Title(input).In(language);
        var row = overview.Row(
            plain, input.Number, title, InputTexts.Name(input.Source).In(language), (input.Result is { } result ? AuditTexts.Of(result.Verdict) : AuditTexts.Unread).In(language),
            tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info], tally.Accepted);
        string[] rows = [.. (input.Result?.Findings ?? []).Select(finding => RowOf(input, title, finding)), .. input.Reading.Problems.Select(problem => findings.Row(
            plain, input.Number, title, AuditTexts.Of(problem.Kind.Severity == Reports.Problems.ProblemSeverity.Error ? RuleSeverity.Error : RuleSeverity.Warning).In(language), problem.Code, problem.Message(language),
            null, null, null, problem.Place is { } place ? PlaceTexts.Of(place).In(language) : null, null, null))];
        return () =>
        {
            overview.Add(row);
            foreach (var each in rows) findings.Add(each);
            if (input.Result is null) return;
            reports++;
            if (shown.Count < MostReports) shown.Add(input);
        };
    }

    public void Finish(CheckSummary summary)
    {
        var package = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var main = workbook.AddWorkbookPart();
            workbook.ChangeIdOfPart(main, "rIdWorkbook");
            var list = new Sheets();
            var names = new SheetNames();
            overview.Write(AddSheet(XlsxTexts.Overview), [.. Notes(summary), overview.Row(head, [.. XlsxTexts.OverviewHeads.Select(text => text.In(language))])]);
            findings.Write(AddSheet(XlsxTexts.Findings), [findings.Row(head, [.. XlsxTexts.FindingHeads.Select(text => text.In(language))])]);
            foreach (var input in shown)
            {
                foreach (var table in input.Result!.Report.Form.Tables)
                {
                    var label = FormSection.Numeral(FormSection.Of(table.Section).Number);
                    new MarkedTable(input.Result, table, styles, language).Write(AddSheet(BilingualText.Same($"{input.Number} {label}、{table.Label.Chinese}")), HtmlTexts.Title(input).In(language));
                }
            }

            main.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
            main.Workbook = new Workbook(list);
            workbook.Entitle(workbook.AddCoreFilePropertiesPart(), HtmlTexts.Heading.In(language));

            WorksheetPart AddSheet(BilingualText name)
            {
                var number = list.ChildElements.Count + 1;
                list.Append(new Sheet { Name = names.Of(name.In(language)), SheetId = (uint)number, Id = $"rIdSheet{number}" });
                return main.AddNewPart<WorksheetPart>($"rIdSheet{number}");
            }
        }

        target.Write(StablePackage.Of(package));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        overview.Dispose();
        findings.Dispose();
    }

    // What is to be known of the workbook stands above the overview.
    private IEnumerable<string> Notes(CheckSummary summary)
    {
        var tally = summary.Tally;
        yield return Note($"{HtmlTexts.Heading.In(language)}  {HtmlTexts.Footer(RuleCatalogue.Version, DisclosureCommand.Version).In(language)}");
        yield return Note($"{AuditTexts.Summary(tally.Inputs).In(language)}  {AuditTexts.Counts(tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info]).In(language)}");
        if (summary.IsInterrupted) yield return Note(AuditTexts.Interrupted(tally.Inputs).In(language));
        if (reports > shown.Count) yield return Note(XlsxTexts.TablesLeftOut(shown.Count, reports - shown.Count).In(language));
        if (overview.LeftOut + findings.LeftOut > 0) yield return Note(XlsxTexts.RowsLeftOut(overview.LeftOut + findings.LeftOut).In(language));
        foreach (var entry in summary.Stale) yield return Note($"{DiagnosisTexts.Stale.In(language)}  {entry.Rule} {entry.Fingerprint}  {entry.Report}  {entry.Finding}");
    }

    private string Note(string text) => overview.Row(0, null, text);

    private string RowOf(CheckedInput input, string title, Finding finding)
    {
        var accepted = input.Result!.Accepted.For(finding);
        return findings.Row(
            plain, input.Number, title, (accepted is null ? AuditTexts.Of(finding.Severity) : DiagnosisTexts.Accepted).In(language), finding.RuleId, finding.Message(language),
            finding.Left, finding.Right, finding.Difference, SubjectTexts.Of(finding.Subject, input.Result.Report.Form).In(language), finding.Fingerprint, accepted?.Reason);
    }
}
