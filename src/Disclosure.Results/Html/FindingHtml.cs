using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports.Dossiers;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Results.Html;

/// <summary>Findings with both sides, likely causes and repairs; every cell is a link into the tables.</summary>
/// <param name="page">Takes them.</param>
/// <param name="anchors">The names of cells and findings.</param>
/// <param name="language">The language of labels.</param>
/// <param name="isEach">Whether every repair is shown, or the best of each part.</param>
/// <param name="numberOf">The number by which a repair is applied on the spot, and null for one that cannot be; null where none can.</param>
internal sealed class FindingHtml(HtmlPage page, ReportAnchors anchors, DisplayLanguage language, bool isEach, Func<Repair, int?>? numberOf = null)
{
    private const int AlwaysShown = 2;
    private const int ShownAtMost = 12;

    /// <summary>Writes a finding with what is known of its cause.</summary>
    public void Write(EntryGroup group)
    {
        var entry = group.Leader;
        var finding = entry.Finding!;
        page.Open($"article.{HtmlMarks.ClassOf(entry)}", ("id", anchors.Of(entry)));
        WriteHead("h4", entry);
        page.Element("p", finding.Left is null ? entry.Message : finding.Sentence(language)).Open("dl");
        if (entry.Accepted is { } accepted) Item(DiagnosisTexts.Reason, DiagnosisTexts.Why(accepted));
        if ((finding.Cells.Count == 0 || finding.Passage is not null) && entry.Place is { } place) Item(ReadingTexts.Place, PlaceTexts.Of(place).In(language));
        if (finding.Left is null) Item(AuditTexts.Cells, finding.Cells);
        else WriteSides(finding);
        foreach (var cause in group.Causes) Item(DiagnosisTexts.LikelyCause, cause);
        foreach (var part in group.Repairs) Write(part);
        Item(AuditTexts.Basis, entry.Basis!);
        page.Close();
        foreach (var echo in group.Echoes)
        {
            page.Open("div.echo", ("id", anchors.Of(echo)));
            WriteHead("h5", echo);
            page.Element("p", $"{DiagnosisTexts.Echoes.In(language)}  {echo.Message}").Close();
        }

        page.Close();
    }

    private void WriteHead(string level, CheckEntry entry) =>
        page.Element(level, $"{HtmlMarks.Of(entry)} {HtmlMarks.WordOf(entry).In(language)} {entry.Code}");

    private void WriteSides(Finding finding)
    {
        Item(AuditTexts.Left, [.. finding.Cells.Where(cell => cell.Side == EquationSide.Left)], NumberText.Plain(finding.Left!.Value));
        Item(AuditTexts.Right, [.. finding.Cells.Where(cell => cell.Side == EquationSide.Right)], NumberText.Plain(finding.Right!.Value));
        var larger = finding.LargerSide == EquationSide.Left ? AuditTexts.LeftIsLarger : AuditTexts.RightIsLarger;
        Item(AuditTexts.Gap, $"{NumberText.Plain(Math.Abs(finding.Difference!.Value))}  {larger.In(language)}");
    }

    private void Item(BilingualText term, string text) => page.Element("dt", term.In(language)).Element("dd", text);

    // A long sum is shown by the figures that count in it.
    private void Item(BilingualText term, IReadOnlyList<BreachCell> cells, string? sum = null)
    {
        if (cells.Count == 0 && sum is null) return;
        page.Element("dt", term.In(language)).Open("dd");
        if (sum is not null) page.Element("strong", sum).Text("  ");
        var counting = cells.Where(cell => cell.Figure.Number is not 0 && !cell.Figure.IsEmpty);
        var shown = cells.Count <= AlwaysShown || sum is null ? cells : [.. counting];
        var isLong = shown.Count > ShownAtMost;
        if (isLong) page.Open("details").Element("summary", HtmlTexts.CellCount(shown.Count).In(language));
        page.Open("ul");
        foreach (var cell in shown)
        {
            page.Open("li").Text(cell.Sign < 0 ? AuditTexts.Subtracted.In(language) : "");
            Link(cell.Cell, cell.Companion, cell.Name);
            page.Text($"  {FigureNames.Of(cell.Figure).In(language)}").Close();
        }

        var zeros = cells.Except(shown).Count(cell => cell.Figure.Number is 0);
        if (shown.Count < cells.Count) page.Element("li", AuditTexts.OthersAreEmpty(zeros, cells.Count - shown.Count - zeros).In(language));
        if (isLong) page.Close();
        page.Close().Close();
    }

    private void Write(RepairPart part)
    {
        page.Element("dt", DiagnosisTexts.Correction.In(language)).Open("dd");
        page.Text(part.Message(language) + (part.TiedCount > 1 && !isEach ? RepairTexts.Tied(part.TiedCount).In(language) : "")).Open("ol");
        foreach (var repair in part.Repairs.Take(isEach ? int.MaxValue : 1))
        {
            page.Open("li");
            foreach (var (edit, place) in repair.Edits.Select((edit, place) => (edit, place)))
            {
                if (place > 0) page.Text(DiagnosisTexts.Separator.In(language));
                Link(edit.Cell, edit.Companion, edit.Name);
                page.Text($"  {FigureNames.Of(edit.From).In(language)} → {edit.Values}");
            }

            if (repair.Explanations.Count > 0) page.Text($"  {repair.Message(language)}");
            if (numberOf?.Invoke(repair) is { } number) Offer(repair, number);
            page.Close();
        }

        page.Close().Close();
    }

    private void Offer(Repair repair, int number)
    {
        (string, string?) name = ("aria-label", HtmlTexts.ApplyRepair(repair.Changes(), repair.Changes(DisplayLanguage.English)).In(language));
        page.Element("button", HtmlTexts.Apply.In(language), ("type", "button"), ("data-repair", $"{number}"), name);
    }

    // The tables below are those of the report; a cell of another one is named instead.
    private void Link(FormCell cell, Companion? companion, BilingualText name)
    {
        if (companion is null) page.Element("a", name.In(language), ("href", $"#{anchors.Of(cell)}"));
        else page.Text(name.In(language));
    }
}
