using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules.Equations;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>A check as a formula, and what it comes to. Blank cells count as 0; where all are blank there is nothing to check.</summary>
/// <param name="check">The check.</param>
/// <param name="addressOf">Where a cell of the form stands in the workbook.</param>
/// <param name="numberOf">What stands there; null for no number.</param>
internal sealed class CheckFormula(TemplateCheck check, Func<FormCell, string> addressOf, Func<FormCell, decimal?> numberOf)
{
    // The longest text that a formula may hold in one piece.
    private const int LongestPiece = 250;

    private static readonly BilingualText Sides = new("现为 ", " Now ");
    private static readonly BilingualText And = new(" 与 ", " and ");
    private static readonly BilingualText Apart = new("，相差 ", "; difference ");
    private static readonly BilingualText End = new("。", ".");

    /// <summary>The formula whose text says whether the check holds, and if not, both sides.</summary>
    /// <param name="sentence">What is said of the check whether it holds or not.</param>
    /// <param name="language">The language.</param>
    public string Formula(string sentence, DisplayLanguage language)
    {
        var (left, right) = (Side(EquationSide.Left), Side(EquationSide.Right));
        var said = sentence.Length == 0 ? "" : $" {sentence}";
        return $"IF(COUNT({All()})=0,\"\",IF({left}{Sign}{right},{Quoted(TemplateCheck.Held + said)},{Quoted(check.Mark + said + Sides.In(language))}&{left}"
            + $"&{Quoted(And.In(language))}&{right}&{Quoted(Apart.In(language))}&ABS({left}-({right}))&{Quoted(End.In(language))}))";
    }

    /// <summary>The text that the formula comes to.</summary>
    public string Value(string sentence, DisplayLanguage language)
    {
        if (check.Equation.Terms.All(term => numberOf(term.Cell) is null)) return "";
        var said = sentence.Length == 0 ? "" : $" {sentence}";
        var (left, right) = (Sum(EquationSide.Left), Sum(EquationSide.Right));
        if (check.Equation.Relation.HoldsFor(left - right)) return TemplateCheck.Held + said;
        return $"{check.Mark}{said}{Sides.In(language)}{NumberText.Plain(left)}{And.In(language)}{NumberText.Plain(right)}{Apart.In(language)}"
            + $"{NumberText.Plain(Math.Abs(left - right))}{End.In(language)}";
    }

    private string Sign => check.Equation.Relation switch
    {
        Relation.AtMost => "<=",
        Relation.AtLeast => ">=",
        _ => "=",
    };

    private string All() => string.Join(',', check.Equation.Terms.Select(term => addressOf(term.Cell)).Distinct());

    private string Side(EquationSide side)
    {
        var sums = check.Equation.Terms.Where(term => term.Side == side).GroupBy(term => term.Coefficient)
            .Select(group => $"{(group.Key == 1 ? "" : $"{group.Key}*")}SUM({string.Join(',', group.Select(term => addressOf(term.Cell)))})").ToList();
        if (side == EquationSide.Right && (check.Equation.Constant != 0 || sums.Count == 0)) sums.Add($"{check.Equation.Constant}");
        return sums.Count == 1 ? sums[0] : $"({string.Join('+', sums)})";
    }

    private decimal Sum(EquationSide side) =>
        check.Equation.Terms.Where(term => term.Side == side).Sum(term => term.Coefficient * (numberOf(term.Cell) ?? 0))
        + (side == EquationSide.Right ? check.Equation.Constant : 0);

    /// <summary>A text within a formula.</summary>
    public static string Quoted(string text) =>
        string.Join('&', Pieces(text).Select(piece => $"\"{piece.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start == 0 || start < text.Length; start += LongestPiece) yield return text[start..Math.Min(text.Length, start + LongestPiece)];
    }
}
