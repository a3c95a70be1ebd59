using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Core.Tests.Narrative;

public sealed class PatternTests
{
    public static TheoryData<string> Patterns { get; } = [.. PatternCatalogue.All.Select(pattern => pattern.Id)];

    public static TheoryData<string> Guards { get; } = [.. GuardCatalogue.All.Select(guard => guard.Id)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_is_read_in_its_example_and_not_in_its_counterexample(string id)
    {
        var pattern = PatternCatalogue.All.Single(each => each.Id == id);

        Assert.Contains(Told(pattern.Example).Claims, claim => claim.Pattern == id);
        Assert.DoesNotContain(Told(pattern.Counterexample).Claims, claim => claim.Pattern == id);
    }

    [Theory]
    [MemberData(nameof(Guards))]
    public void A_guard_keeps_a_number_from_being_a_claim_or_leaves_a_doubt(string id)
    {
        var guard = GuardCatalogue.All.Single(each => each.Id == id);
        var section = guard == GuardCatalogue.Remnant ? SectionKind.Applications : SectionKind.Overview;
        var (with, without) = (Told(guard.Example, section), Told(guard.Without, section));

        if (guard.LeavesDoubt) Assert.Contains(with.Claims, claim => claim.Certainty != ClaimCertainty.Certain);
        else Assert.DoesNotContain(Values(with), Values(without).Contains);
        if (!guard.LeavesDoubt && guard != GuardCatalogue.Quotation && guard != GuardCatalogue.Designation) Assert.Contains(with.Unclaimed, number => number.Reason == id);
        Assert.Contains(without.Claims, claim => claim.Certainty == ClaimCertainty.Certain);
    }

    [Fact]
    public void No_pattern_and_no_guard_stands_twice()
    {
        Assert.Equal(PatternCatalogue.All.Count, PatternCatalogue.All.DistinctBy(pattern => pattern.Id).Count());
        Assert.Equal(GuardCatalogue.All.Count, GuardCatalogue.All.DistinctBy(guard => guard.Id).Count());
        Assert.True(PatternCatalogue.All.Count >= 50, $"{PatternCatalogue.All.Count}");
        Assert.True(GuardCatalogue.All.Count >= 18, $"{GuardCatalogue.All.Count}");
    }

    [Fact]
    public void A_word_has_one_meaning() =>
        Assert.Empty(Lexicon.All.GroupBy(entry => entry.Word).Where(word => word.Count() > 1).Select(word => word.Key));

    private static IEnumerable<decimal> Values(ReportNarrative narrative) => narrative.Claims.Where(claim => claim.Kind == ClaimKind.Count).Select(claim => claim.Value);

    private static ReportNarrative Told(string text, SectionKind section = SectionKind.Overview)
    {
        var builder = new ReportBuilder(2024) { Sections = [ReportSection.Of(section, text)] };
        return ReportNarrative.Of(builder.Build());
    }
}
