using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;
using Disclosure.Rules;
using Disclosure.Rules.Units.Residuals;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Units;

/// <summary>Whatever goes wrong in a sum of sixty units, the right one is named, and nearly always it alone.</summary>
public sealed class RollupFaultTests
{
    private const int Counties = 100;
    private const int Units = 60;
    private const int AloneInHundred = 98;

    public static TheoryData<RollupAnswerKind, string> Faults { get; } = new()
    {
        { RollupAnswerKind.LeftOut, "one" },
        { RollupAnswerKind.LeftOut, "own office" },
        { RollupAnswerKind.LeftOut, "two" },
        { RollupAnswerKind.AddedTwice, "one" },
        { RollupAnswerKind.OtherVersion, "one" },
        { RollupAnswerKind.NotCounted, "nested" },
        { RollupAnswerKind.SlipInUnit, "one" },
        { RollupAnswerKind.SlipInSum, "" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_right_unit_is_named(RollupAnswerKind kind, string which)
    {
        var alone = 0;
        foreach (var seed in Enumerable.Range(0, Counties))
        {
            var random = new Random(seed);
            var county = County.Of(Units, random);
            var (dossierSum, reports, list, concerned) = Faulty(county, kind, which, random);

            var answers = RollupAudit.Run(dossierSum, reports, list).Answers;

            var right = Assert.Single(answers, answer => answer.Kind == kind && answer.Units.Select(unit => unit.Name).SequenceEqual(concerned));
            Assert.NotEmpty(right.Cells);
            if (answers.Count == 1) alone++;
        }

        Assert.True(alone * 100 >= Counties * AloneInHundred, $"{alone} of {Counties}");
    }

    [Fact]
    public void A_sum_that_is_right_has_no_finding_of_its_units()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var county = County.Of(Units, new Random(seed));

            var result = RollupAudit.Run(County.SumOf(county.Reports), county.Reports, county.Units);

            Assert.DoesNotContain(result.Findings, finding => finding.RuleId is not "DC7010");
            Assert.Empty(result.Answers);
        }
    }

    [Fact]
    public void Every_differing_cell_is_told_with_both_sides()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var random = new Random(seed);
            var county = County.Of(Units, random);
            var left = NonZero(county, random);
            var sum = County.SumOf(county.Reports.Where((_, place) => place != left));

            var told = RollupAudit.Run(sum, county.Reports, county.Units).Findings.Where(finding => finding.RuleId == "DC7001").ToList();

            var due = Form.Revised2021.Cells.Where(cell => county.Reports[left].Report[cell].Number != 0 && cell.Kind != FigureKind.Amount).Select(cell => cell.Path);
            Assert.Equal(due, told.Where(finding => finding.Subject != "proactive.administrativeFees.amountCollected").Select(finding => finding.Subject));
            Assert.All(told, finding => Assert.Equal(-county.Reports[left].Report[finding.Subject].Number, finding.Difference));
        }
    }

    [Fact]
    public void Missing_units_leave_open_what_bounds_do_not_decide()
    {
        foreach (var seed in Enumerable.Range(0, 200))
        {
            var random = new Random(seed);
            var county = County.Of(4, random);
            var given = county.Reports.Take(3).ToList();
            var cell = Form.Revised2021.FindCell("applications.receivedThisYear.naturalPerson")!;
            var parent = County.SumOf(county.Reports).With(cell, random.Next(8));

            var findings = RollupAudit.Run(parent, given, county.Units).Findings.ToList();

            // What the missing unit may have is tried number by number.
            var known = given.Sum(report => report.Report[cell].Count!.Value);
            var isPossible = Enumerable.Range(0, 100).Any(missing => known + missing == parent[cell].Count);
            Assert.Equal(!isPossible, findings.Exists(finding => finding.RuleId == "DC7003" && finding.Subject == cell.Path));
            Assert.DoesNotContain(findings, finding => finding.RuleId is "DC7001" or "DC7009");
            Assert.Contains(findings, finding => finding.RuleId == "DC7004" && finding.Message().Contains("青石县第003局", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_report_of_the_only_missing_unit_is_implied_and_holds_by_itself()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var county = County.Of(10, new Random(seed));

            var implied = RollupAudit.Run(County.SumOf(county.Reports), county.Reports.Skip(1), county.Units).Implied;

            Assert.Equal(county.Reports[0].Report.Figures, implied!.Figures);
            Assert.True(ReportAudit.EquationsHold(implied));
            Assert.Null(RollupAudit.Run(County.SumOf(county.Reports), county.Reports.Skip(2), county.Units).Implied);
            Assert.Null(RollupAudit.Run(County.SumOf(county.Reports), county.Reports, county.Units).Implied);
        }
    }

    [Fact]
    public void Without_a_list_a_sum_that_has_more_is_a_warning_and_one_that_has_less_an_error()
    {
        var county = County.Of(5, new Random(3));
        var cell = Form.Revised2021.FindCell("applications.receivedThisYear.total")!;
        var sum = County.SumOf(county.Reports);

        var (more, less) = (Told(sum.With(cell, sum[cell].Count!.Value + 1)), Told(sum.With(cell, sum[cell].Count!.Value - 1)));

        Assert.Equal(("DC7001", RuleSeverity.Warning), more);
        Assert.Equal(("DC7003", RuleSeverity.Error), less);

        (string, RuleSeverity) Told(AnnualDisclosureReport parent)
        {
            var finding = Assert.Single(RollupAudit.Run(parent, county.Reports).Findings, finding => finding.Subject == cell.Path);
            return (finding.RuleId, finding.Severity);
        }
    }

    private static (AnnualDisclosureReport Sum, IReadOnlyList<SeriesReport> Reports, UnitList List, string[] Concerned) Faulty(
        County county, RollupAnswerKind kind, string which, Random random)
    {
        var place = which == "own office" ? 0 : NonZero(county, random);
        if (which == "own office") county = With(county, 0, NonZeroReport(county.Units.Units[0].Name, random));
        var unit = county.Units.Units[place].Name;
        switch (kind)
        {
            case RollupAnswerKind.LeftOut when which == "two":
                var second = NonZero(county, random, place);
                var both = new[] { place, second }.Order().Select(each => county.Units.Units[each].Name).ToArray();
                return (County.SumOf(county.Reports.Where((_, each) => each != place && each != second)), county.Reports, county.Units, both);
            case RollupAnswerKind.LeftOut:
                return (County.SumOf(county.Reports.Where((_, each) => each != place)), county.Reports, county.Units, [unit]);
            case RollupAnswerKind.AddedTwice:
                return (County.SumOf(county.Reports.Append(county.Reports[place])), county.Reports, county.Units, [unit]);
            case RollupAnswerKind.OtherVersion:
                var old = new SeriesReport(NonZeroReport(unit, random), "0 old.docx");
                return (County.SumOf(With(county, place, old.Report).Reports), [.. county.Reports, old], county.Units, [unit]);
            case RollupAnswerKind.NotCounted:
                var nested = new UnitList(county.Units.Units.Append(new Unit { Name = "某街道", Parent = unit }));
                var street = new SeriesReport(NonZeroReport("某街道", random), "street.docx");
                return (County.SumOf(county.Reports.Append(street)), [.. county.Reports, street], nested, ["某街道"]);
            case RollupAnswerKind.SlipInUnit:
                var wrong = county.Reports[place].Report;
                var cell = Slip(random);
                return (County.SumOf(county.Reports), With(county, place, wrong.With(cell, wrong[cell].Count!.Value + 1 + random.Next(9))).Reports, county.Units, [unit]);
            default:
                var sum = County.SumOf(county.Reports);
                var slip = Slip(random);
                return (sum.With(slip, sum[slip].Count!.Value + 1 + random.Next(9)), county.Reports, county.Units, []);
        }
    }

    private static FormCell Slip(Random random)
    {
        var cells = Form.Revised2021.Table(SectionKind.Applications).Cells;
        return cells[random.Next(cells.Count)];
    }

    private static int NonZero(County county, Random random, int beside = -1)
    {
        while (true)
        {
            var place = random.Next(county.Reports.Count);
            if (place != beside && county.Reports[place].Report.Figures.Any(figure => figure.Number != 0)) return place;
        }
    }

    private static AnnualDisclosureReport NonZeroReport(string name, Random random)
    {
        while (true)
        {
            var report = County.ReportOf(name, random);
            if (report.Figures.Any(figure => figure.Number != 0)) return report;
        }
    }

    private static County With(County county, int place, AnnualDisclosureReport report) =>
        county with { Reports = [.. county.Reports.Select((each, number) => number == place ? each with { Report = report } : each)] };
}
