using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>What stands below the first finding of a group: likely causes, the repairs or cells that would reconcile it, and its echoes.</summary>
internal static class CauseText
{
    public static IEnumerable<DetailRow> Rows(EntryGroup group, bool isEach, DisplayLanguage language)
    {
        foreach (var (index, cause) in group.Causes.Index())
        {
            yield return new DetailRow(index == 0 ? DiagnosisTexts.LikelyCause.In(language) : "", null, cause);
        }

        foreach (var (index, correction) in Corrections.Of(group, isEach, language).Index())
        {
            yield return new DetailRow(index == 0 ? DiagnosisTexts.Correction.In(language) : "", null, correction);
        }

        foreach (var row in EchoesElsewhere(group, language)) yield return row;
        if (group.Echoes.Count == 0) yield break;
        var echoes = group.Echoes.Select(echo => $"{echo.Code} {echo.Address}");
        yield return new DetailRow(DiagnosisTexts.Echoes.In(language), null, string.Join(DiagnosisTexts.Separator.In(language), echoes));
    }

    // What stands in another report cannot be looked up in this one: the figure is shown with its report.
    private static IEnumerable<DetailRow> EchoesElsewhere(EntryGroup group, DisplayLanguage language)
    {
        if (group.Leader.Finding!.Cells.Any(cell => cell.Companion is not null)) return [];
        return group.Echoes.SelectMany(echo => echo.Finding!.Cells.Where(cell => cell.Companion is not null)
            .Select((cell, index) => CellRows.Row(index == 0 ? echo.Code : "", cell, language)));
    }
}
