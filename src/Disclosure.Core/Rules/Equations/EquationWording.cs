using System.Text;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations;

/// <summary>Writes an equation in the form's words: 结果维持 ＋ 结果纠正 ＋ 其他结果 ＋ 尚未审结 ＝ 总计.</summary>
internal sealed class EquationWording
{
    private const int AlwaysShown = 2;
    private readonly Equation equation;
    private readonly Dossier? dossier;
    private readonly List<FormCell> among;

    private EquationWording(Equation equation, Dossier? dossier)
    {
        this.equation = equation;
        this.dossier = dossier;
        among = [.. equation.Terms.Select(term => term.Cell)];
    }

    /// <summary>The relation between the cells.</summary>
    /// <param name="equation">The relation.</param>
    /// <param name="dossier">The reports whose figures stand behind the cells; none for the cells alone.</param>
    public static BilingualText Of(Equation equation, Dossier? dossier = null)
    {
        var wording = new EquationWording(equation, dossier);
        return new BilingualText(wording.In(DisplayLanguage.Chinese), wording.In(DisplayLanguage.English));
    }

    private string In(DisplayLanguage language) =>
        $"{Side(EquationSide.Left, 0, language)} {Sign(equation.Relation).In(language)} {Side(EquationSide.Right, equation.Constant, language)}";

    private string Side(EquationSide side, long constant, DisplayLanguage language)
    {
        var all = equation.Terms.Where(term => term.Side == side).ToList();

        // Of a long sum with its figures, those that are 0 are left out.
        var shown = dossier is null || all.Count <= AlwaysShown ? all : all.FindAll(term => FigureOf(term)?.Number is not 0);
        var text = new StringBuilder();
        foreach (var term in shown) Append(text, term.Coefficient, Name(term, language), language);
        if (constant != 0) Append(text, Math.Sign(constant), NumberText.Of(Math.Abs((decimal)constant)).Chinese, language);
        return text.Length == 0 ? "0" : text.ToString();
    }

    private string Name(EquationTerm term, DisplayLanguage language)
    {
        var name = CellNames.Of(term.ReportCell, among, dossier).In(language);
        return FigureOf(term) is { } figure ? $"{name} {FigureNames.Of(figure).In(language)}" : name;
    }

    private Figure? FigureOf(EquationTerm term) => dossier?[term.ReportCell];

    private static void Append(StringBuilder text, int coefficient, string what, DisplayLanguage language)
    {
        var sign = (coefficient < 0 ? new BilingualText("－", "−") : new BilingualText("＋", "+")).In(language);
        if (text.Length > 0) text.Append(' ').Append(sign).Append(' ');
        else if (coefficient < 0) text.Append(sign);
        if (Math.Abs(coefficient) != 1) text.Append(Math.Abs(coefficient)).Append(" × ");
        text.Append(what);
    }

    private static BilingualText Sign(Relation relation) => relation switch
    {
        Relation.AtMost => BilingualText.Same("≤"),
        Relation.AtLeast => BilingualText.Same("≥"),
        _ => new BilingualText("＝", "="),
    };
}
