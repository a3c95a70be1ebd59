using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Findings;

/// <summary>Tells an equation that does not hold: both sides with their cells, the difference, the larger side, the blanks.</summary>
internal static class EquationProse
{
    public static Dictionary<string, BilingualText> Slots(Breach breach)
    {
        var gap = breach.Left!.Value - breach.Right!.Value;
        return new Dictionary<string, BilingualText>
        {
            ["where"] = Where(breach),
            ["left"] = Sum(breach, EquationSide.Left, breach.Left.Value),
            ["right"] = Sum(breach, EquationSide.Right, breach.Right.Value),
            ["leftTerms"] = Terms(breach, EquationSide.Left),
            ["rightTerms"] = Terms(breach, EquationSide.Right),
            ["gap"] = NumberText.Of(Math.Abs(gap)),
            ["larger"] = gap > 0 ? new("前者", "the former") : new("后者", "the latter"),
            ["notes"] = Notes(breach),
        };
    }

    /// <summary>What fills the slots of a rule that is no equation, and the blanks that it read as 0.</summary>
    public static Dictionary<string, BilingualText> SlotsWithNotes(Breach breach) => new(breach.Slots) { ["notes"] = Notes(breach) };

    private static BilingualText Where(Breach breach) => breach.Equation!.Subject switch
    {
        FormRow row => new BilingualText(row.Address, row.Name.English),
        var subject => subject.Label,
    };

    // A side of one cell is told by what stands in it, so that a blank total is not said to be 0.
    private static BilingualText Sum(Breach breach, EquationSide side, decimal sum) =>
        breach.Cells.Where(cell => cell.Side == side).ToList() is [{ Figure.Number: null } only] ? FigureNames.Of(only.Figure) : NumberText.Of(sum);

    // A long sum is told by what counts in it: its figures other than 0.
    private static BilingualText Terms(Breach breach, EquationSide side)
    {
        var cells = breach.Cells.Where(cell => cell.Side == side).ToList();
        var among = cells.ConvertAll(cell => cell.Cell);
        var shown = cells.Count <= 2 ? cells : cells.FindAll(cell => cell.Figure.Number is not 0 && !cell.Figure.IsEmpty);
        if (shown.Count == 0) return new BilingualText("各项均为 0 或空白", "all 0 or blank");
        return new BilingualText(
            string.Join(" ＋ ", shown.Select(cell => $"{CellNames.Of(cell.Cell, among).Chinese} {FigureNames.Of(cell.Figure).Chinese}")),
            string.Join(" + ", shown.Select(cell => $"{CellNames.Of(cell.Cell, among).English} {FigureNames.Of(cell.Figure).English}")));
    }

    private static BilingualText Notes(Breach breach)
    {
        var among = breach.Cells.Select(cell => cell.Cell).ToList();
        var zeros = CellNames.List(breach.ReadAsZero, among);
        var open = CellNames.List(breach.Open, among);
        var hasZeros = breach.Certainty == Certainty.AssumingBlanksAreZero && breach.ReadAsZero.Count > 0;
        return new BilingualText(
            (hasZeros ? $"以下空白格按 0 计：{zeros.Chinese}。" : "") + (breach.Open.Count > 0 ? $"另有数值不明的格：{open.Chinese}。" : ""),
            (hasZeros ? $"Blank cells read as 0: {zeros.English}. " : "") + (breach.Open.Count > 0 ? $"Not known: {open.English}." : ""));
    }
}
