using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Findings;

/// <summary>Describes an equation that does not hold: both sides with their cells, the difference, the larger side, the blanks.</summary>
internal static class EquationProse
{
    public static Dictionary<string, BilingualText> Slots(Breach breach, AuditedReport audited)
    {
        var gap = breach.Left!.Value - breach.Right!.Value;
        var dossier = audited.Companions?.Dossier;
        return new Dictionary<string, BilingualText>
        {
            ["where"] = Where(breach),
            ["left"] = Sum(breach, EquationSide.Left, breach.Left.Value),
            ["right"] = Sum(breach, EquationSide.Right, breach.Right.Value),
            ["leftTerms"] = Terms(breach, EquationSide.Left, dossier),
            ["rightTerms"] = Terms(breach, EquationSide.Right, dossier),
            ["gap"] = NumberText.Of(Math.Abs(gap)),
            ["larger"] = gap > 0 ? new("前者", "the former") : new("后者", "the latter"),
            ["leftReport"] = ReportOn(breach, EquationSide.Left, dossier),
            ["rightReport"] = ReportOn(breach, EquationSide.Right, dossier),
            ["notes"] = Notes(breach, dossier),
        };
    }

    /// <summary>The message without the cells of both sides, which stand in brackets behind their sums.</summary>
    public static MessageTemplate WithoutTerms(MessageTemplate message) => new(
        message.Text.Chinese.Replace("（{leftTerms}）", "", StringComparison.Ordinal).Replace("（{rightTerms}）", "", StringComparison.Ordinal),
        message.Text.English.Replace(" ({leftTerms})", "", StringComparison.Ordinal).Replace(" ({rightTerms})", "", StringComparison.Ordinal));

    /// <summary>What fills the slots of a rule that is no equation, and the blanks that it read as 0.</summary>
    public static Dictionary<string, BilingualText> SlotsWithNotes(Breach breach) => new(breach.Slots) { ["notes"] = Notes(breach, null) };

    // Where the sum of a side stands; a side over several reports is named for the first.
    private static BilingualText ReportOn(Breach breach, EquationSide side, Dossier? dossier) =>
        ReportNames.Of(breach.Equation!.Terms.FirstOrDefault(term => term.Side == side)?.Report ?? ReportSlot.Subject, dossier);

    private static BilingualText Where(Breach breach) => breach.Equation!.Subject switch
    {
        FormRow row => new BilingualText(row.Address, row.Name.English),
        var subject => subject.Label,
    };

    // A side of one cell is described by what stands in it, so that a blank total is not said to be 0.
    private static BilingualText Sum(Breach breach, EquationSide side, decimal sum) =>
        breach.Cells.Where(cell => cell.Side == side).ToList() is [{ Figure.Number: null } only] ? FigureNames.Of(only.Figure) : NumberText.Of(sum);

    // A long sum is described by what counts in it: its figures other than 0.
    private static BilingualText Terms(Breach breach, EquationSide side, Dossier? dossier)
    {
        var cells = breach.Equation!.Terms.Zip(breach.Cells, (term, cell) => (term.Side, term.Coefficient, Cell: term.ReportCell, cell.Figure))
            .Where(cell => cell.Side == side).ToList();
        var among = cells.ConvertAll(cell => cell.Cell.Cell);
        var shown = cells.Count <= 2 ? cells : cells.FindAll(cell => cell.Figure.Number is not 0 && !cell.Figure.IsEmpty);
        if (shown.Count == 0) return new BilingualText("各项均为 0 或空白", "all 0 or blank");
        var named = shown.ConvertAll(cell => (
            Name: CellNames.Of(cell.Cell, among, dossier), Figure: FigureNames.Of(cell.Figure), IsTaken: cell.Coefficient < 0));
        return new BilingualText(
            Joined(named.Select(cell => ($"{cell.Name.Chinese} {cell.Figure.Chinese}", cell.IsTaken)), '＋', '－'),
            Joined(named.Select(cell => ($"{cell.Name.English} {cell.Figure.English}", cell.IsTaken)), '+', '−'));
    }

    private static string Joined(IEnumerable<(string Text, bool IsTaken)> terms, char plus, char minus) =>
        string.Concat(terms.Select((term, place) => place == 0 && !term.IsTaken ? term.Text : $" {(term.IsTaken ? minus : plus)} {term.Text}")).TrimStart();

    private static BilingualText Notes(Breach breach, Dossier? dossier)
    {
        var among = breach.Cells.Select(cell => cell.Cell).ToList();
        var zeros = CellNames.List(breach.ReadAsZero, among, dossier);
        var open = CellNames.List(breach.Open, among, dossier);
        var hasZeros = breach.Certainty == Certainty.AssumingBlanksAreZero && breach.ReadAsZero.Count > 0;
        return new BilingualText(
            (hasZeros ? $"以下空白格按 0 计：{zeros.Chinese}。" : "") + (breach.Open.Count > 0 ? $"另有数值不明的格：{open.Chinese}。" : "")
                + string.Concat(breach.Remarks.Select(remark => remark.Chinese)),
            (hasZeros ? $"Blank cells read as 0: {zeros.English}. " : "") + (breach.Open.Count > 0 ? $"Not known: {open.English}. " : "")
                + string.Join(' ', breach.Remarks.Select(remark => remark.English)));
    }
}
