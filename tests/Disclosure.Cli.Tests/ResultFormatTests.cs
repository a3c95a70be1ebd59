using Disclosure.Cli.Choices;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Writers;

namespace Disclosure.Cli.Tests;

/// <summary>One row of data a format: the words of options, their help and what is suggested follow from it.</summary>
public sealed class ResultFormatTests
{
    private static readonly ResultFormat[] Formats =
        [.. CheckFormats.All.Concat(ReadFormats.All).Concat(RepairFormats.All).Concat(RulesFormats.All).Concat(AnalysisFormats.All).Concat(OfficialFormats.All).Distinct()];

    [Fact]
    public void All_formats_are_listed() => Assert.Equal(Formats.OrderBy(format => format.Word), ResultFormat.All.OrderBy(format => format.Word));

    [Fact]
    public void Words_and_endings_name_one_format()
    {
        Assert.Equal(Formats.Length, Formats.Select(format => format.Word).Distinct().Count());
        var endings = Formats.SelectMany(format => format.Endings).ToList();

        // Two dialects of one kind of file; its name asks for that which people read.
        Assert.Equal(ResultFormat.Csv.Endings, endings.GroupBy(ending => ending).Where(each => each.Count() > 1).Select(each => each.Key));
        Assert.All(endings, ending => Assert.Matches("^([.][a-z]+)+$", ending));
        Assert.All(Formats, format => Assert.Matches("^[a-z]+/[a-z0-9.+-]+$", format.MediaType));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    [InlineData("repair")]
    [InlineData("rules")]
    public void Help_and_suggestions_name_the_formats_that_have_a_writer(string verb)
    {
        var formats = verb switch { "check" => CheckFormats.All, "read" => ReadFormats.All, "repair" => RepairFormats.All.Union(OfficialFormats.All).ToList(), _ => RulesFormats.All };
        var help = CommandRun.Of(verb, "--help", "--lang", "en").Output;
        Assert.Contains($"--format {string.Join('|', formats.Select(format => format.Word))} ", help, StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", formats.Select(format => $"{format.Word} {format.Purpose.English}")), help, StringComparison.Ordinal);
        var line = $"disclosure {verb} --format ";
        Assert.Equal(formats.Select(format => format.Word).Order(StringComparer.Ordinal), CommandRun.Of($"[suggest:{line.Length}]", line).Output.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("a.HTM", "html")]
    [InlineData("folder.json/a.md", "markdown")]
    [InlineData("a.xlsx.docx", "docx")]
    [InlineData("a", null)]
    [InlineData("a.pdf", null)]
    [InlineData("a.sarif.json", "sarif")]
    [InlineData("a.csv", "csv")]
    [InlineData(null, null)]
    public void A_name_asks_for_the_format_of_its_ending(string? file, string? word) => Assert.Equal(word, ResultFormat.Named(file)?.Word);
}
