using Disclosure.Cli.Results.Repairing;
using Disclosure.Cli.Terminal;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The repairs of a report for people: part by part, each repair with its number, its slip and what its rank rests on.</summary>
internal sealed class RepairText(TextPage page, DisplayLanguage language) : IRepairWriter
{
    private const int Indent = 4;

    public void Write(CheckedInput input, RepairResult repairs)
    {
        if (repairs.Parts.Count == 0) page.Line(RepairTexts.NothingToRepair.In(language));
        var number = 0;
        foreach (var (index, part) in repairs.Parts.Index())
        {
            if (index > 0) page.Line();
            page.Hanging(Indent, new Piece(RepairTexts.Part(index + 1, repairs.Parts.Count).In(language), Tone.Strong), $"  {part.Message(language)}");
            foreach (var repair in part.Repairs) Write(repair, ++number);
        }
    }

    private void Write(Repair repair, int number)
    {
        var lead = $"{number,Indent}  ";
        var reasons = string.Join(DiagnosisTexts.Separator.In(language), repair.Reasons.Select(reason => reason.In(language)));
        page.Hanging(lead.Length, lead, $"{repair.Changes(language)}{Corrections.Slip(repair, language)}");
        page.Hanging(lead.Length, new string(' ', lead.Length), new Piece($"#{repair.Rank}  {reasons}", Tone.Faint));
    }
}
