using System.Text.RegularExpressions;
using Disclosure.Cli.Verbs;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>The README names every option, of the verbs that have it.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Papers.Text("src/Disclosure.Cli/README.md");

    [Fact]
    public void Its_table_of_options_is_that_of_the_verbs()
    {
        var verbs = new DisclosureSyntax(VerbList.All()).Parse([]).CommandResult.Command.Subcommands.OfType<VerbCommand>().Where(verb => verb.Name != "completion").ToList();
        var told = Rows().Matches(Readme).SelectMany(row => Names().Matches(row.Groups["options"].Value).Select(name => (Name: name.Value, Verbs: row.Groups["verbs"].Value))).ToList();
        Assert.NotEmpty(told);
        foreach (var option in verbs.SelectMany(verb => verb.Options).Select(option => option.Name).Distinct())
        {
            var having = verbs.Where(verb => verb.Options.Any(each => each.Name == option)).Select(verb => verb.Name).Order();
            var row = Assert.Single(told, each => each.Name == option);
            Assert.Equal((option, string.Join(' ', having)), (option, string.Join(' ', VerbsOf(row.Verbs).Order())));
        }

        IEnumerable<string> VerbsOf(string words)
        {
            var named = Words().Matches(words).Select(word => word.Groups[1].Value).ToList();
            return words.StartsWith("all", StringComparison.Ordinal) ? verbs.Select(verb => verb.Name).Except(named) : named;
        }
    }

    [GeneratedRegex(@"^\| (?<options>`--[^|]*(?:\\\|[^|]*)*) \| (?<verbs>[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("(?<=`)--[a-z-]+")]
    private static partial Regex Names();

    [GeneratedRegex("`([a-z]+)`")]
    private static partial Regex Words();
}
