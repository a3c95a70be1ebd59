using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Units.Residuals;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Units;

/// <summary>Where several units slipped, each is named with its own cells, and no other unit.</summary>
public sealed class RollupApartTests
{
    private const string Penalties = "proactive.administrativePenalties.decisionsMade";
    private const string Disclosed = "applications.disclosed.naturalPerson";
    private const long Others = 30;

    [Fact]
    public void A_cell_that_the_equations_of_a_unit_do_not_make_up_is_not_laid_at_its_door()
    {
        var county = Changed((1, Penalties, 54, 45), (2, Disclosed, 1, 3));

        var result = RollupAudit.Run(county.Sum, county.Reports, county.County.Units);

        Assert.Collection(
            result.Answers,
            answer => Assert.Equal((RollupAnswerKind.SlipInUnit, county.Name(2), Disclosed), Told(answer)),
            answer => Assert.Equal((RollupAnswerKind.DigitsSwapped, county.Name(1), Penalties), Told(answer)));
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "DC7007");
        Assert.Equal(2, result.Findings.Count(finding => finding.RuleId == "DC7009"));
    }

    [Fact]
    public void Two_units_that_slipped_in_different_cells_are_both_named()
    {
        var county = Changed((1, "applications.notHeld.total", 0, 2), (2, Disclosed, 1, 3));

        var answers = RollupAudit.Run(county.Sum, county.Reports, county.County.Units).Answers;

        Assert.Equal(
            [(RollupAnswerKind.SlipInUnit, county.Name(1), "applications.notHeld.total"), (RollupAnswerKind.SlipInUnit, county.Name(2), Disclosed)],
            answers.Select(Told));
    }

    [Fact]
    public void A_cell_that_nobody_explains_is_open_and_only_then_are_units_suspected_in_section_two()
    {
        var county = Changed((1, Penalties, 54, 51), (2, Disclosed, 1, 3));

        var result = RollupAudit.Run(county.Sum, county.Reports, county.County.Units);

        Assert.Collection(
            result.Answers,
            answer => Assert.Equal((RollupAnswerKind.SlipInUnit, county.Name(2), Disclosed), Told(answer)),
            answer => Assert.Equal((RollupAnswerKind.NotLocated, Penalties), (answer.Kind, Assert.Single(answer.Cells).Path)));
        Assert.Contains(result.Findings, finding => finding.RuleId == "DC7007");
    }

    [Fact]
    public void Digits_that_the_sum_itself_swapped_are_told_of_the_sum()
    {
        var county = Changed((1, Penalties, 54, 54));
        var other = Form.Revised2021.FindCell(Penalties)!;

        var answers = RollupAudit.Run(county.Sum.With(other, 48), county.Reports, county.County.Units).Answers;

        Assert.Equal((RollupAnswerKind.DigitsSwapped, 0), (answers[0].Kind, answers[0].Units.Count));
    }

    [Fact]
    public void While_a_unit_of_the_list_is_missing_equality_is_not_decided()
    {
        var county = County.Of(5, new Random(11));
        var sum = County.SumOf(county.Reports);

        Assert.Equal(RuleVerdict.Pass, RollupAudit.Run(sum, county.Reports, county.Units).Audit.Verdict);
        Assert.Equal(RuleVerdict.Undetermined, RollupAudit.Run(sum, county.Reports.Skip(1), county.Units).Audit.Verdict);
    }

    private static (RollupAnswerKind Kind, string Unit, string Path) Told(RollupAnswer answer) =>
        (answer.Kind, Assert.Single(answer.Units).Name, Assert.Single(answer.Cells).Path);

    // Units of which few have penalties, so that nobody else's digits fit.
    private static ChangedCounty Changed(params (int Place, string Path, long InSum, long InUnit)[] changes)
    {
        var county = County.Of(5, new Random(11));
        var penalties = Form.Revised2021.FindCell(Penalties)!;
        var (right, wrong) = (county.Reports.ToList(), new List<Disclosure.Reports.Series.SeriesReport>());
        for (var place = 0; place < right.Count; place++) right[place] = right[place] with { Report = right[place].Report.With(penalties, place == 0 ? Others : 0) };
        wrong.AddRange(right);
        foreach (var (place, path, inSum, inUnit) in changes)
        {
            var (cell, report) = (Form.Revised2021.FindCell(path)!, right[place].Report);
            var isFree = path == Penalties;
            var before = isFree ? inSum : report[cell].Count!.Value;
            right[place] = right[place] with { Report = report.With(cell, before) };
            wrong[place] = wrong[place] with { Report = report.With(cell, isFree ? inUnit : before + inUnit - inSum) };
        }

        return new ChangedCounty(county, County.SumOf(right), wrong);
    }

    private sealed record ChangedCounty(County County, AnnualDisclosureReport Sum, IReadOnlyList<Disclosure.Reports.Series.SeriesReport> Reports)
    {
        public string Name(int place) => County.Units.Units[place].Name;
    }
}
