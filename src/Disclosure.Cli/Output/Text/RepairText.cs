using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Repairs;

namespace Disclosure.Cli.Output.Text;

/// <summary>The repairs of a report for people: part by part, each repair with its number, its slip and what its rank rests on.</summary>
internal static class RepairText
{
    private const int Indent = 4;

    public static void Write(Page page, RepairResult result, DisplayLanguage language)
    {
        if (result.Parts.Count == 0) page.Line(RepairTexts.NothingToRepair.In(language));
        var number = 0;
        for (var place = 0; place < result.Parts.Count; place++)
        {
            if (place > 0) page.Line();
            var part = result.Parts[place];
            page.Hanging(Indent, new Piece(RepairTexts.Part(place + 1, result.Parts.Count).In(language), Tone.Strong), $"  {part.Message(language)}");
            foreach (var repair in part.Repairs)
            {
                var lead = $"{++number,Indent}  ";
                page.Hanging(lead.Length, lead, $"{repair.Changes(language)}{RepairRows.Slip(repair, language)}");
                page.Hanging(lead.Length, new string(' ', lead.Length), new Piece($"#{repair.Rank}  {string.Join(DiagnosisTexts.Separator.In(language), repair.Reasons.Select(reason => reason.In(language)))}", Tone.Faint));
            }
        }
    }
}
