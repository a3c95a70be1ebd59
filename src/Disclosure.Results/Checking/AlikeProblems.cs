using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Results.Texts;

namespace Disclosure.Results.Checking;

/// <summary>Puts problems in reading that say the same of several places into one entry, with all its places.</summary>
internal static class AlikeProblems
{
    private const int PlacesNamed = 30;

    /// <summary>The problems in the order in which they were met, those that are alike with the first of them.</summary>
    public static IReadOnlyList<CheckEntry> Of(IReadOnlyList<ReadingProblem> problems, DisplayLanguage language)
    {
        var groups = new List<List<ReadingProblem>>();
        foreach (var problem in problems)
        {
            if (groups.Find(group => group[0].IsAlike(problem)) is { } group) group.Add(problem);
            else groups.Add([problem]);
        }

        return [.. groups.Select(group => CheckEntry.Of(group[0], language, PlacesOf(group, language)))];
    }

    private static string PlacesOf(List<ReadingProblem> alike, DisplayLanguage language)
    {
        if (alike.Count == 1) return "";
        var places = alike.Select(problem => problem.Place).OfType<Reports.DocumentPlace>().Select(place => PlaceTexts.Of(place).In(language)).ToList();
        var more = places.Count > PlacesNamed ? ReadingTexts.AndMore.In(language) : "";
        return ReadingTexts.InPlaces(alike.Count, string.Join(ReadingTexts.Separator.In(language), places.Take(PlacesNamed)) + more).In(language);
    }
}
