using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Files;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Xlsx;

/// <summary>
/// The result of <c>check</c> as a workbook: an overview, a row for all that was found or left undecided, and the marked tables
/// of the first reports that have any of it.
/// </summary>
internal sealed class CheckXlsx : ICheckWriter, IDisposable
{
    /// <summary>Of how many reports the tables are shown; more would make a workbook that nobody leafs through.</summary>
    public const int MostReports = 20;

    private const int NumbersNamed = 20;

    // Of how many pairs of years there is a sheet.
    private const int MostPairs = 100;
    private readonly IByteTarget target;
    private readonly DisplayLanguage language;
    private readonly WorkbookStyles styles = new();
    private readonly OverviewSheet overview;
    private readonly FindingSheet findings;
    private readonly RowLooks looks;
    private readonly List<PairSheet> pairs = [];
    private readonly List<CheckedInput> shown = [];
    private readonly List<int> leftOut = [];
    private int leftOutCount;
    private int pairsLeftOut;

    public CheckXlsx(IByteTarget target, DisplayLanguage language)
    {
        this.target = target;
        this.language = language;
        looks = new RowLooks(styles);
        overview = new OverviewSheet(looks, language);
        findings = new FindingSheet(looks, language);
    }

    public Action Prepare(CheckedInput input)
    {
        var rows = findings.Of(input);
        return () =>
        {
            foreach (var row in rows) findings.Rows.Add(row, (int)input.Gravity);
            overview.Add(input, HasRoomFor(input));
        };
    }

    public Action Prepare(CheckedSeries series) => () =>
    {
        var room = MostPairs - pairs.Count;
        foreach (var link in series.Links.Take(room)) pairs.Add(new PairSheet(link, series, looks, language));
        pairsLeftOut += Math.Max(0, series.Links.Count - room);
    };

    public void Finish(RunSummary summary)
    {
        foreach (var entry in summary.Stale) findings.Add(entry);
        foreach (var note in Notes(summary)) overview.Rows.AddNote(note);
        using var workbook = new RowWorkbook(styles, HtmlTexts.Heading, language);
        workbook.Add(XlsxTexts.Overview, overview.Rows);
        workbook.Add(XlsxTexts.Findings, findings.Rows);
        foreach (var pair in pairs) workbook.Add(pair.Name, pair.Rows);
        foreach (var input in shown)
        {
            foreach (var table in input.Reading.Report!.Form.Tables.Where(table => summary.Tally.Inputs == 1 || IsMarked(input, table)))
            {
                new MarkedTable(input, table, styles, language).Write(workbook.Add(XlsxTexts.TableOf(input.Number, table)));
            }
        }

        workbook.WriteTo(target);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        overview.Dispose();
        findings.Dispose();
        foreach (var pair in pairs) pair.Dispose();
    }

    // Tables in which nothing is marked show nothing that the report itself does not.
    private bool? HasRoomFor(CheckedInput input)
    {
        if (input.Audit is not { } audit) return null;
        if (input.Gravity == Gravity.Passed || !audit.Report.Form.Tables.Any(table => IsMarked(input, table))) return null;
        if (shown.Count < MostReports)
        {
            shown.Add(input);
            return true;
        }

        leftOutCount++;
        if (leftOut.Count < NumbersNamed) leftOut.Add(input.Number);
        return false;
    }

    private static bool IsMarked(CheckedInput input, FormTable table) => table.Cells.Any(cell => input.MarksOf(cell).Count > 0);

    // What is to be known of the workbook stands above the overview.
    private IEnumerable<string> Notes(RunSummary summary)
    {
        var tally = summary.Tally;
        yield return HtmlTexts.Heading.In(language);
        yield return HtmlTexts.Footer(RuleCatalogue.Version, ProgramVersion.Text).In(language);
        yield return $"{AuditTexts.Summary(tally.Inputs).In(language)}  {tally.Counts.In(language)}";
        if (summary.IsInterrupted) yield return AuditTexts.Interrupted(tally.Inputs).In(language);
        foreach (var note in summary.Notes) yield return note.In(language);
        yield return XlsxTexts.TablesShown(shown.Count).In(language);
        if (leftOutCount > 0) yield return XlsxTexts.TablesLeftOut(leftOut, leftOutCount).In(language);
        if (pairsLeftOut > 0) yield return XlsxTexts.PairsLeftOut(pairsLeftOut).In(language);
        if (overview.Rows.LeftOut + findings.Rows.LeftOut is > 0 and var rows) yield return XlsxTexts.RowsLeftOut(rows).In(language);
        yield return XlsxTexts.Unprinted.In(language);
    }
}
