using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Examples;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules;

public sealed class RuleCellsTests
{
    [Fact]
    public void An_equation_reads_its_terms()
    {
        var read = RuleCells.ReadBy(RuleCatalogue.Find("DC4002")!, Form.Revised2021);

        Assert.Equal(["upheld", "corrected", "otherOutcome", "pending", "total"], read.Select(cell => cell.Column.Key));
        Assert.All(read, cell => Assert.Equal("directLitigation", cell.Block.Path));
    }

    [Theory]
    [InlineData("DC1110", "trial2019", 176)]
    [InlineData("DC1110", "revised2021", 190)]
    [InlineData("DC1113", "revised2021", 200)]
    [InlineData("DC1114", "trial2019", 193)]
    [InlineData("DC1204", "revised2021", 1)]
    [InlineData("DC1101", "revised2021", 0)]
    [InlineData("DC1105", "revised2021", 0)]
    public void Any_other_rule_reads_what_it_is_seen_to_read(string id, string edition, int count) =>
        Assert.Equal(count, RuleCells.ReadBy(RuleCatalogue.Find(id)!, Form.Of(Editions.Named(edition))).Count);

    [Fact]
    public void Every_cell_of_a_breach_is_one_that_the_rule_reads() => Assert.All(RuleExamples.All, example =>
    {
        var report = example.Failing.Report;
        var read = RuleCells.ReadBy(RuleCatalogue.Find(example.RuleId)!, report.Form);
        var cells = ReportAudit.Run(example.Failing.Dossier, example.Failing.Options).Findings.Where(finding => finding.RuleId == example.RuleId).SelectMany(finding => finding.Cells);
        Assert.Subset(read.ToHashSet(), cells.Select(cell => cell.Cell).ToHashSet());
    });

    [Fact]
    public void Every_equation_is_worded_without_its_figures_and_with_them()
    {
        foreach (var form in RuleCatalogue.Rules.OfType<EquationRule>().SelectMany(rule => rule.Equations(Form.Revised2021)))
        {
            Assert.Matches(" [＝≤≥] ", form.Wording.Chinese);
            Assert.DoesNotMatch("[0-9]{2}", form.Wording.English);
            Assert.Matches(" [=≤≥] ", form.WordingIn(ExampleReport.Revised2021.Report).English);
        }
    }
}
