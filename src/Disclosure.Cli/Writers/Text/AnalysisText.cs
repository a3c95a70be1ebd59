using Disclosure.Cli.Results.Explaining;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Forms;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Results.Texts;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Cli.Writers.Text;

/// <summary>What the equations show, for people: a paragraph for each group of equations that share cells.</summary>
internal sealed class AnalysisText(TextPage page, DisplayLanguage language) : IAnalysisWriter
{
    private const string Indent = "    ";

    public void Write(IReadOnlyList<EquationAnalysis> analyses)
    {
        page.Line(new Piece(AnalysisTexts.Head(RuleCatalogue.Version).In(language), Tone.Strong));
        foreach (var analysis in analyses) Write(analysis);
    }

    public void Write(IReadOnlyList<PairReach> pairs)
    {
        page.Line(new Piece(AnalysisTexts.Head(RuleCatalogue.Version).In(language), Tone.Strong));
        foreach (var (analysis, broken) in pairs)
        {
            page.Line();
            page.Line(
                new Piece(AnalysisTexts.PairOf(analysis.Earlier.Name, analysis.Later.Name).In(language), Tone.Strong),
                $"  {AnalysisTexts.Count(analysis.EquationCount, analysis.Rank, analysis.Cells.Count).In(language)}");
            var ties = analysis.Ties.GroupBy(tie => tie.Rule.Id).Select(family => $"{family.Key} {family.Count()}");
            Row(AnalysisTexts.Equations, string.Join(Separator, ties));
            var locatable = AnalysisTexts.LocatableInPair(analysis.LocatableApart, analysis.LocatableTogether, analysis.Cells.Count);
            Row(AnalysisTexts.Locatable, locatable.In(language));
            Row(AnalysisTexts.BetterSeen, AnalysisTexts.OneEquationMore(analysis.TiedCells.Count).In(language));
            var named = broken.Sets.Select(set => string.Join(" + ", set.Select(edit => edit.Name.In(language))));
            var sets = string.Join(AnalysisTexts.OrElse.In(language), named);
            Row(AnalysisTexts.BrokenLink, $"{AnalysisTexts.BrokenLinkOf(broken.SetCount, broken.Size).In(language)}{RuleTexts.Colon(language)}{sets}");
        }
    }

    private void Write(EquationAnalysis analysis)
    {
        var systems = analysis.Systems;
        page.Line();
        var count = AnalysisTexts.Count(
            systems.Sum(system => system.Equations.Count), systems.Sum(system => system.Rank), systems.Sum(system => system.Cells.Count));
        page.Line(new Piece(analysis.Form.Name.In(language), Tone.Strong), $"  {count.In(language)}");
        foreach (var system in systems) Write(analysis.Form, system);
        if (analysis.CellsInNoEquation.Count == 0) return;
        page.Line();
        var cells = CellLines.Of(analysis.Form, analysis.CellsInNoEquation).In(language);
        page.Hanging(Indent.Length, $"{AnalysisTexts.Unseen.In(language)}{RuleTexts.Colon(language)}{cells}");
    }

    private void Write(Form form, EquationSystem system)
    {
        page.Line();
        page.Line(string.Join(Separator, system.Blocks.Select(block => NameOf(block))));
        var counts = system.Equations.GroupBy(equation => equation.Rule.Id).Select(family => $"{family.Key} {family.Count()}");
        Row(AnalysisTexts.Equations, $"{system.Equations.Count}  {string.Join(Separator, counts)}");
        Row(AnalysisTexts.Rank, $"{system.Rank}");
        foreach (var implied in system.Implied)
        {
            var by = implied.By.GroupBy(equation => equation.Rule.Id).OrderBy(family => family.Key, StringComparer.Ordinal);
            var subject = SubjectTexts.Of(implied.Equation.Equation.Subject.Path, form).In(language);
            var families = AnalysisTexts.ImpliedBy(by.Select(family => (family.Key, family.Count()))).In(language);
            Row(AnalysisTexts.Implied, $"{implied.Equation.Rule.Id} {subject}  {families}");
        }

        Row(AnalysisTexts.Locatable, AnalysisTexts.LocatableOf(system.Cells.Count(system.CanLocate), system.Cells.Count).In(language));
        foreach (var cell in system.Cells.Where(cell => system.TiesOf(cell).Any() && system.TiesOf(cell)[0].Index > cell.Index))
        {
            Row(AnalysisTexts.Tied, Names([cell, .. system.TiesOf(cell)]));
        }
    }

    private string Separator => DiagnosisTexts.Or.In(language);

    // Cells of one row differ by their columns.
    private string Names(IReadOnlyList<FormCell> cells) => string.Join(
        Separator,
        cells.Select(cell => (cells.All(other => other.Row == cell.Row) ? cell.Column.Label : cell.Name).In(language)));

    private string NameOf(FormBlock block) => SubjectTexts.Of(block).In(language);

    private void Row(BilingualText label, string text)
    {
        var lead = $"{Indent}{CellWidth.PadRight(label.In(language), LabelWidth)}  ";
        page.Hanging(CellWidth.Of(lead), lead, text);
    }

    private int LabelWidth => new[] { AnalysisTexts.Equations, AnalysisTexts.Rank, AnalysisTexts.Implied, AnalysisTexts.Locatable, AnalysisTexts.Tied }
        .Max(label => CellWidth.Of(label.In(language)));
}
