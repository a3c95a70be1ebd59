using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Findings.Diagnoses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Cli.Output.Html;

/// <summary>Findings with both sides, likely causes and repairs; every cell is a link into the tables.</summary>
internal sealed class FindingHtml(HtmlPage page, ReportAnchors anchors, DisplayLanguage language, AuditResult result)
{
    private const int AlwaysShown = 2;
    private const int ShownAtMost = 12;

    /// <summary>Writes a finding with what is known of its cause.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="hints">Likely causes.</param>
    /// <param name="echoes">The findings of the same cause that are told below it.</param>
    /// <param name="parts">The parts whose repairs are told here.</param>
    /// <param name="isEach">Whether every repair is told, or the best of each part.</param>
    public void Write(Finding finding, IReadOnlyList<Hint> hints, IReadOnlyList<Finding> echoes, IReadOnlyList<RepairPart> parts, bool isEach)
    {
        var accepted = result.Accepted.For(finding);
        page.Open($"article.{(accepted is null ? HtmlMarks.ClassOf(finding.Severity) : "accepted")}", ("id", anchors.Of(result, finding)));
        WriteHead("h4", finding);
        page.Element("p", finding.Message(language)).Open("dl");
        if (accepted is not null) Item(DiagnosisTexts.Reason, DiagnosisTexts.Who(accepted.Reason, accepted.By, accepted.Date).In(language));
        if (finding.Cells.Count == 0 && finding.Place is { } place) Item(ReadingTexts.Place, PlaceTexts.Of(place).In(language));
        if (finding.Left is null) Item(AuditTexts.Cells, finding.Cells);
        else WriteSides(finding);
        foreach (var hint in hints) Item(DiagnosisTexts.LikelyCause, hint.Message(language));
        foreach (var part in parts) Write(part, isEach);
        Item(AuditTexts.Basis, finding.Basis.In(language));
        page.Close();
        foreach (var echo in echoes)
        {
            page.Open("div.echo", ("id", anchors.Of(result, echo)));
            WriteHead("h5", echo);
            page.Element("p", $"{DiagnosisTexts.Echoes.In(language)}  {echo.Message(language)}").Close();
        }

        page.Close();
    }

    private void WriteHead(string level, Finding finding)
    {
        var accepted = result.Accepted.For(finding) is not null;
        var word = (accepted ? DiagnosisTexts.Accepted : AuditTexts.Of(finding.Severity)).In(language);
        page.Element(level, $"{(accepted ? HtmlMarks.Accepted : HtmlMarks.Of(finding.Severity))} {word} {finding.RuleId}");
    }

    private void WriteSides(Finding finding)
    {
        Item(AuditTexts.Left, finding.Cells.Where(cell => cell.Side == EquationSide.Left).ToList(), HtmlTexts.Plain(finding.Left!.Value));
        Item(AuditTexts.Right, finding.Cells.Where(cell => cell.Side == EquationSide.Right).ToList(), HtmlTexts.Plain(finding.Right!.Value));
        var larger = finding.LargerSide == EquationSide.Left ? AuditTexts.LeftIsLarger : AuditTexts.RightIsLarger;
        Item(AuditTexts.Gap, $"{HtmlTexts.Plain(Math.Abs(finding.Difference!.Value))}  {larger.In(language)}");
    }

    private void Item(BilingualText term, string text) => page.Element("dt", term.In(language)).Element("dd", text);

    // A long sum is shown by the figures that count in it.
    private void Item(BilingualText term, IReadOnlyList<BreachCell> cells, string? sum = null)
    {
        if (cells.Count == 0 && sum is null) return;
        page.Element("dt", term.In(language)).Open("dd");
        if (sum is not null) page.Element("strong", sum).Text("  ");
        var shown = cells.Count <= AlwaysShown || sum is null ? cells : [.. cells.Where(cell => cell.Figure.Number is not 0 && !cell.Figure.IsEmpty)];
        var isLong = shown.Count > ShownAtMost;
        if (isLong) page.Open("details").Element("summary", HtmlTexts.CellCount(shown.Count).In(language));
        page.Open("ul");
        foreach (var cell in shown)
        {
            page.Open("li").Text(cell.Sign < 0 ? AuditTexts.Subtracted.In(language) : "");
            Link(cell.Cell);
            page.Text($"  {FigureTexts.Of(cell.Figure).In(language)}").Close();
        }

        var zeros = cells.Except(shown).Count(cell => cell.Figure.Number is 0);
        if (shown.Count < cells.Count) page.Element("li", AuditTexts.OthersAreEmpty(zeros, cells.Count - shown.Count - zeros).In(language));
        if (isLong) page.Close();
        page.Close().Close();
    }

    private void Write(RepairPart part, bool isEach)
    {
        page.Element("dt", DiagnosisTexts.Mended.In(language)).Open("dd");
        page.Text(part.Message(language) + (part.TiedCount > 1 && !isEach ? RepairTexts.Tied(part.TiedCount).In(language) : "")).Open("ol");
        foreach (var repair in part.Repairs.Take(isEach ? int.MaxValue : 1))
        {
            page.Open("li");
            foreach (var (edit, place) in repair.Edits.Select((edit, place) => (edit, place)))
            {
                if (place > 0) page.Text(DiagnosisTexts.Separator.In(language));
                Link(edit.Cell);
                page.Text($"  {FigureTexts.Of(edit.From).In(language)} → {edit.Values}");
            }

            if (repair.Hypotheses.Count > 0) page.Text($"  {repair.Message(language)}");
            page.Close();
        }

        page.Close().Close();
    }

    private void Link(FormCell cell) => page.Element("a", cell.Name.In(language), ("href", $"#{anchors.Of(cell)}"));
}
