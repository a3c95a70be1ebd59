using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Findings.Diagnoses;
using Disclosure.Messages;
using Disclosure.Repairs;

namespace Disclosure.Cli.Output.Text;

/// <summary>What stands below the first finding of a diagnosis: likely causes, the repairs or cells that would mend it, and its echoes.</summary>
internal static class DiagnosisText
{
    private const int CellsAtMost = 5;

    public static IEnumerable<DetailRow> Rows(Diagnosis diagnosis, IReadOnlyList<RepairPart> parts, bool isEach, DisplayLanguage language)
    {
        foreach (var (hint, index) in diagnosis.Hints.Select((hint, index) => (hint, index)))
        {
            yield return new DetailRow(index == 0 ? DiagnosisTexts.LikelyCause.In(language) : "", null, hint.Message(language));
        }

        if (parts.Count > 0)
        {
            foreach (var row in RepairRows.Of(parts, isEach, language)) yield return row;
        }
        else if (diagnosis.Cells.Count > 0)
        {
            var names = string.Join(DiagnosisTexts.Or.In(language), diagnosis.Cells.Take(CellsAtMost).Select(cell => cell.Name.In(language)));
            var more = diagnosis.Cells.Count > CellsAtMost ? AuditTexts.InAll(diagnosis.Cells.Count, "格", "cells").In(language) : "";
            yield return new DetailRow(DiagnosisTexts.Mended.In(language), null, DiagnosisTexts.OneCell(diagnosis.Cells.Count, names + more).In(language));
        }

        var echoes = diagnosis.Findings.Skip(1).Select(echo => Name(echo, language)).ToList();
        if (echoes.Count > 0) yield return new DetailRow(DiagnosisTexts.Echoes.In(language), null, string.Join(DiagnosisTexts.Separator.In(language), echoes));
    }

    private static string Name(Finding echo, DisplayLanguage language)
    {
        var subject = echo.Equation?.Subject is { } element ? SubjectTexts.Of(element) : echo.Cells[0].Cell.Name;
        return $"{echo.RuleId} {subject.In(language)}";
    }
}
