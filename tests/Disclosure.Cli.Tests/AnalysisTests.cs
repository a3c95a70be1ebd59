using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class AnalysisTests
{
    [Theory]
    [InlineData("rules-analyse.txt", "zh")]
    [InlineData("rules-analyse.en.txt", "en")]
    public void Tells_what_the_equations_can_find(string approved, string language) =>
        ApprovedText.Matches(approved, CommandRun.Of("rules", "--analyse", "--lang", language).Output.Replace(RuleCatalogue.Version, "{rulebook}", StringComparison.Ordinal));

    [Fact]
    public void Gives_every_equation_and_every_cell_as_JSON()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("rules", "--analyse", "--format", "json").Output);
        var editions = json.RootElement.GetProperty("editions").EnumerateArray().ToList();

        Assert.Equal(["trial2019", "revised2021"], editions.Select(edition => edition.GetProperty("edition").GetString()));
        foreach (var (edition, form) in editions.Zip(Form.All))
        {
            var systems = edition.GetProperty("systems").EnumerateArray().ToList();
            var cells = systems.SelectMany(system => system.GetProperty("cells").EnumerateArray()).Select(cell => cell.GetProperty("path").GetString())
                .Concat(edition.GetProperty("cellsInNoEquation").EnumerateArray().Select(path => path.GetString()));
            Assert.Equal(form.Cells.Select(cell => cell.Path).Order(StringComparer.Ordinal), cells.Order(StringComparer.Ordinal));
            Assert.All(systems, system => Assert.Equal(system.GetProperty("equationCount").GetInt32(), system.GetProperty("rank").GetInt32() + system.GetProperty("implied").GetArrayLength()));
        }
    }

    [Fact]
    public void Names_the_ties_of_a_cell_as_JSON()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("rules", "--analyse", "--format", "json").Output);
        var cells = json.RootElement.GetProperty("editions")[1].GetProperty("systems").EnumerateArray()
            .SelectMany(system => system.GetProperty("cells").EnumerateArray())
            .ToDictionary(cell => cell.GetProperty("path").GetString()!);

        Assert.True(cells["applications.disclosed.naturalPerson"].GetProperty("locatable").GetBoolean());
        Assert.False(cells["reconsideration.upheld"].GetProperty("locatable").GetBoolean());
        Assert.Equal(
            ["reconsideration.corrected", "reconsideration.otherOutcome", "reconsideration.pending", "reconsideration.total"],
            cells["reconsideration.upheld"].GetProperty("tiesWith").EnumerateArray().Select(path => path.GetString()));
    }
}
