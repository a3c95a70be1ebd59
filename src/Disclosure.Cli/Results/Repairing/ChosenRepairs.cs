using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Repairing;

/// <summary>Finds the repair of each part that is to be applied. Repairs are numbered from 1 through all parts.</summary>
internal static class ChosenRepairs
{
    /// <summary>The repairs that were chosen, and the best one of each other part.</summary>
    /// <exception cref="UsageException">A number is unknown, or a part has two.</exception>
    /// <exception cref="OpenRepair">A part needs a choice, has no repair, or one whose value is not determined.</exception>
    public static IReadOnlyList<Repair> Of(RepairResult result, IReadOnlyList<int> numbers)
    {
        var numbered = result.Parts.SelectMany((part, place) => part.Repairs.Select(repair => (Part: place, Repair: repair))).ToList();
        var unknown = numbers.FirstOrDefault(number => number > numbered.Count);
        if (unknown > 0) throw new UsageException(RepairTexts.NoSuchRepair(unknown, numbered.Count));
        var chosen = numbers.Distinct().ToLookup(number => numbered[number - 1].Part, number => numbered[number - 1].Repair);
        IReadOnlyList<Repair> repairs = [.. result.Parts.Select((part, place) => Of(part, place + 1, [.. chosen[place]]))];
        var open = repairs.SelectMany(repair => repair.Edits).FirstOrDefault(edit => !edit.Values.IsDetermined);
        return open is null ? repairs : throw new OpenRepair(RepairTexts.NotDetermined(open.Name, $"{open.Values}"));
    }

    private static Repair Of(RepairPart part, int number, IReadOnlyList<Repair> chosen)
    {
        if (chosen.Count > 1) throw new UsageException(RepairTexts.TwoForOnePart(number));
        if (chosen.Count == 1) return chosen[0];
        if (part.TiedCount > 1) throw new OpenRepair(RepairTexts.ChoiceIsDue(number, part.TiedCount));
        return part.Best ?? throw new OpenRepair(new BilingualText(
            RepairTexts.NoRepair(number, part.Message()).Chinese, RepairTexts.NoRepair(number, part.Message(DisplayLanguage.English)).English));
    }
}
