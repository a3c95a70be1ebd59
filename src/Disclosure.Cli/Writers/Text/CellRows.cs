using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The cells of a finding, the first few by their address and the rest by number.</summary>
internal static class CellRows
{
    private const int ShownAtMost = 6;

    public static List<DetailRow> Of(Finding finding, DisplayLanguage language)
    {
        var shown = finding.Cells.Count <= ShownAtMost + 1 ? finding.Cells.Count : ShownAtMost;
        var rows = finding.Cells.Take(shown)
            .Select((cell, index) => Row(index == 0 ? AuditTexts.Cells.In(language) : "", cell, language))
            .ToList();
        if (shown < finding.Cells.Count) rows.Add(new DetailRow("", "", AuditTexts.InAll(finding.Cells.Count, "格", "cells").In(language)));
        return rows;
    }

    public static DetailRow Row(string label, BreachCell cell, DisplayLanguage language, bool isSuspect = false)
    {
        var note = cell.Figure.Place is { } place ? $"  {PlaceTexts.Of(place).In(language)}" : "";
        if (isSuspect) note += $"  ◀ {AuditTexts.Suspect.In(language)}";
        var sign = cell.Sign < 0 ? AuditTexts.Subtracted.In(language) : "";
        return new DetailRow(label, FigureNames.Of(cell.Figure).In(language), sign + cell.Name.In(language), note);
    }
}
