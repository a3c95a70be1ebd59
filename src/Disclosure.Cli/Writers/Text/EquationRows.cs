using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Results.Texts;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Cli.Writers.Text;

/// <summary>Both sides of an equation that does not hold. A long sum is shown by the figures that count in it.</summary>
internal static class EquationRows
{
    private const int AlwaysShown = 2;

    // Of many reports, those that count most.
    private const int ReportsShown = 6;

    public static List<DetailRow> Of(Finding finding, Predicate<FormCell> isSuspect, DisplayLanguage language)
    {
        var isLeftLarger = finding.LargerSide == EquationSide.Left;
        return
        [
            .. Side(finding, EquationSide.Left, AuditTexts.Left, finding.Left, isSuspect, language),
            .. Side(finding, EquationSide.Right, AuditTexts.Right, finding.Right, isSuspect, language),
            new DetailRow(
                AuditTexts.Gap.In(language), NumberText.Plain(Math.Abs(finding.Difference!.Value)),
                (isLeftLarger ? AuditTexts.LeftIsLarger : AuditTexts.RightIsLarger).In(language)),
        ];
    }

    private static IEnumerable<DetailRow> Side(Finding finding, EquationSide side, BilingualText name, decimal? sum, Predicate<FormCell> isSuspect,
        DisplayLanguage language)
    {
        var label = name.In(language);
        var cells = finding.Cells.Where(cell => cell.Side == side).ToList();
        if (cells is [{ Sign: 1 } only]) return [CellRows.Row(label, only, language, isSuspect(only.Cell))];

        var shown = cells.Count <= AlwaysShown ? cells : cells.FindAll(cell => cell.Figure.Number is not 0 && !cell.Figure.IsEmpty);
        if (shown.Count > ReportsShown && shown.TrueForAll(cell => cell.Companion is not null))
        {
            shown = [.. shown.OrderByDescending(cell => cell.Figure.Number).Take(ReportsShown)];
        }

        var rows = shown.Select(cell => CellRows.Row("", cell, language, isSuspect(cell.Cell)))
            .Prepend(new DetailRow(label, NumberText.Plain(sum!.Value), AuditTexts.SumOf(cells.Count).In(language)));
        if (shown.Count == cells.Count) return rows;
        return shown.Count == ReportsShown && shown[0].Companion is not null
            ? rows.Append(new DetailRow("", "", AuditTexts.InAll(cells.Count, "格", "cells").In(language)))
            : rows.Append(Others(cells, language));
    }

    private static DetailRow Others(List<BreachCell> cells, DisplayLanguage language)
    {
        var zeros = cells.Count(cell => cell.Figure.Number is 0);
        var blanks = cells.Count(cell => cell.Figure.IsEmpty);
        return new DetailRow("", "", AuditTexts.OthersAreEmpty(zeros, blanks).In(language));
    }
}
