using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Texts;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Text;

/// <summary>What stands below the first finding of a group: likely causes, the repairs or cells that would reconcile it, and its echoes.</summary>
internal static class CauseText
{
    private const int CellsAtMost = 5;

    public static IEnumerable<DetailRow> Rows(EntryGroup group, bool isEach, DisplayLanguage language)
    {
        foreach (var (index, cause) in group.Causes.Index())
        {
            yield return new DetailRow(index == 0 ? DiagnosisTexts.LikelyCause.In(language) : "", null, cause);
        }

        if (group.Repairs.Count > 0)
        {
            foreach (var row in RepairRows.Of(group.Repairs, isEach, language)) yield return row;
        }
        else if (group.Cells.Count > 0)
        {
            var names = string.Join(DiagnosisTexts.Or.In(language), group.Cells.Take(CellsAtMost).Select(cell => cell.Name.In(language)));
            var more = group.Cells.Count > CellsAtMost ? AuditTexts.InAll(group.Cells.Count, "格", "cells").In(language) : "";
            yield return new DetailRow(DiagnosisTexts.Correction.In(language), null, DiagnosisTexts.OneCell(group.Cells.Count, names + more).In(language));
        }

        if (group.Echoes.Count == 0) yield break;
        var echoes = group.Echoes.Select(echo => $"{echo.Code} {echo.Address}");
        yield return new DetailRow(DiagnosisTexts.Echoes.In(language), null, string.Join(DiagnosisTexts.Separator.In(language), echoes));
    }
}
