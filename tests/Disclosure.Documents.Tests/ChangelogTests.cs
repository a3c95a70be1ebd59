using System.Text.RegularExpressions;
using Disclosure.Repairs.Slips;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>The changelog names every rule and every slip.</summary>
public sealed partial class ChangelogTests
{
    // The newest row of a rule stands first.
    [Fact]
    public void The_changelog_tells_each_rule_as_it_is_now()
    {
        var told = RuleRow().Matches(Papers.Text("CHANGELOG.md")).DistinctBy(row => row.Groups["id"].Value)
            .Select(row => $"{row.Groups["id"].Value} {row.Groups["class"].Value} {row.Groups["severity"].Value}").Order();
        Assert.Equal(RuleCatalogue.Rules.Select(rule => $"{rule.Id} {rule.Class} {rule.DefaultSeverity}".ToUpperInvariant()).Order(), told.Select(row => row.ToUpperInvariant()));
    }

    [Fact]
    public void The_changelog_names_every_slip()
    {
        var lists = NewSlips().Matches(Papers.Text("CHANGELOG.md")).Select(list => list.Value);
        Assert.Equal(SlipCatalogue.All.Select(slip => slip.Id), lists.SelectMany(list => SlipId().Matches(list)).Select(match => match.Value).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^New: DR[^.]+\.", RegexOptions.Multiline)]
    private static partial Regex NewSlips();

    [GeneratedRegex("DR[0-9]{4}")]
    private static partial Regex SlipId();

    [GeneratedRegex(@"^\| (?<id>DC[0-9]{4}) \| (?<class>[a-z]+) \| (?<severity>[a-z]+) \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
