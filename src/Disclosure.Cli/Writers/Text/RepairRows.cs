using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Repairs;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The repairs of a diagnosis in rows: what to change, the slip that would explain it, and how many others tie.</summary>
internal static class RepairRows
{
    public static IEnumerable<DetailRow> Of(IReadOnlyList<RepairPart> parts, bool isEach, DisplayLanguage language)
    {
        var label = DiagnosisTexts.Correction.In(language);
        foreach (var part in parts)
        {
            foreach (var text in Lines(part, isEach, language))
            {
                yield return new DetailRow(label, null, text);
                label = "";
            }
        }
    }

    private static IEnumerable<string> Lines(RepairPart part, bool isEach, DisplayLanguage language)
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

    /// <summary>The slip behind a repair's changes; empty where none is known.</summary>
    public static string Slip(Repair repair, DisplayLanguage language) =>
        repair.Explanations.Count == 0 ? "" : language == DisplayLanguage.Chinese ? repair.Message(language) : $" {repair.Message(language)}";
}
