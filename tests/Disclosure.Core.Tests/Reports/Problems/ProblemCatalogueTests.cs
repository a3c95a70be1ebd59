using System.Text.RegularExpressions;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Core.Tests.Reports.Problems;

public sealed class ProblemCatalogueTests
{
    [Fact]
    public void Codes_are_well_formed_unique_and_sorted()
    {
        var codes = ProblemCatalogue.All.Select(kind => kind.Code).ToList();

        Assert.All(codes, code => Assert.Matches("^DP[0-9]{4}$", code));
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_kind_of_the_catalogue_is_listed()
    {
        var declared = typeof(ProblemCatalogue).GetProperties().Where(property => property.PropertyType == typeof(ProblemKind)).Select(property => property.GetValue(null));

        Assert.Equal(declared.OfType<ProblemKind>().OrderBy(kind => kind.Code), ProblemCatalogue.All.OrderBy(kind => kind.Code));
    }

    [Fact]
    public void Both_languages_fill_the_same_slots()
    {
        foreach (var kind in ProblemCatalogue.All)
        {
            Assert.Equal(Slots(kind, DisplayLanguage.Chinese), Slots(kind, DisplayLanguage.English));
        }
    }

    private static IEnumerable<string> Slots(ProblemKind kind, DisplayLanguage language) =>
        Regex.Matches(kind.Message.Text.In(language), @"\{\w+\}").Select(match => match.Value).Order();
}
