using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Results.Texts;

namespace Disclosure.Results.Checking;

/// <summary>What is to be changed so that the findings of a group are reconciled, in lines.</summary>
internal static class Corrections
{
    private const int CellsAtMost = 5;

    /// <summary>The corrections of a group: its repairs, else the cells of which a change alone would do; empty where neither is known.</summary>
    /// <param name="group">The group.</param>
    /// <param name="isEach">Whether every repair is told, or the best of each part.</param>
    /// <param name="language">The language of the run.</param>
    public static IEnumerable<string> Of(EntryGroup group, bool isEach, DisplayLanguage language)
    {
        if (group.Repairs.Count > 0) return group.Repairs.SelectMany(part => Of(part, isEach, language));
        if (group.Cells.Count == 0) return [];
        var names = string.Join(DiagnosisTexts.Or.In(language), group.Cells.Take(CellsAtMost).Select(cell => cell.Name.In(language)));
        var more = group.Cells.Count > CellsAtMost ? AuditTexts.InAll(group.Cells.Count, "格", "cells").In(language) : "";
        return [DiagnosisTexts.OneCell(group.Cells.Count, names + more).In(language)];
    }

    /// <summary>The slip behind a repair's changes; empty where none is known.</summary>
    public static string Slip(Repair repair, DisplayLanguage language) =>
        repair.Explanations.Count == 0 ? "" : language == DisplayLanguage.Chinese ? repair.Message(language) : $" {repair.Message(language)}";

    private static IEnumerable<string> Of(RepairPart part, bool isEach, DisplayLanguage language)
    {
        if (isEach)
        {
            foreach (var repair in part.Repairs) yield return $"#{repair.Rank}  {repair.Changes(language)}{Slip(repair, language)}";
        }
        else if (part.Best is { } best)
        {
            yield return best.Changes(language) + Slip(best, language);
        }

        yield return part.Message(language) + (part.TiedCount > 1 ? RepairTexts.Tied(part.TiedCount).In(language) : "");
    }
}
