using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Laws;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class EquationOracleTests
{
    private static readonly Rule[] Equations = [.. RuleCatalogue.Rules.Where(rule => rule.Id is "DC3001" or "DC3002" or "DC3003" or "DC4001" or "DC4002" or "DC4003")];

    [Property(MaxTest = 400)]
    public void The_engine_and_plain_loops_agree_on_any_report(AnyReport any) => AssertAgreement(any.Report);

    [Property(MaxTest = 200)]
    public void The_engine_and_plain_loops_agree_where_cells_were_emptied(BlankedCells blanked) => AssertAgreement(blanked.After);

    [Property]
    public void The_engine_and_plain_loops_agree_where_one_count_changed(ChangedCell changed) => AssertAgreement(changed.After);

    [Fact]
    public void The_oracle_knows_the_samples()
    {
        Assert.All(EquationOracle.Answers(SampleReports.Balanced2019, BlankReading.Zero), answer => Assert.Equal(RuleVerdict.Pass, answer.Verdict));
        Assert.All(EquationOracle.Answers(SampleReports.Balanced2021, BlankReading.Unknown), answer => Assert.Equal(RuleVerdict.Pass, answer.Verdict));
        Assert.Equal(
            ["DC3001", "DC3001"],
            EquationOracle.Answers(SampleReports.PetitionBureau2019, BlankReading.Zero).Where(answer => answer.Verdict == RuleVerdict.Fail).Select(answer => answer.RuleId));
        Assert.DoesNotContain(EquationOracle.Answers(SampleReports.PetitionBureau2019, BlankReading.Unknown), answer => answer.Verdict == RuleVerdict.Fail);
    }

    private static void AssertAgreement(AnnualDisclosureReport report)
    {
        foreach (var reading in Enum.GetValues<BlankReading>())
        {
            var expected = EquationOracle.Answers(report, reading);
            var answers = RuleEngine.Ask(Equations, new AuditedReport(InAYearOfTheForms(report), new RuleOptions { BlankReading = reading }), keepsAll: true);

            Assert.Equal(expected.Select(answer => (answer.RuleId, answer.Verdict)), answers.All.Select(answer => (answer.Rule.Id, answer.Verdict)));
            Assert.Equal(
                expected.Where(answer => answer.Verdict == RuleVerdict.Fail).Select(answer => answer.WithBlanksOpen == RuleVerdict.Fail ? Certainty.Certain : Certainty.AssumingBlanksAreZero),
                answers.Breaches.Select(breach => breach.Certainty));
        }
    }

    private static AnnualDisclosureReport InAYearOfTheForms(AnnualDisclosureReport report)
    {
        var builder = report.ToBuilder();
        builder.Year = 2021;
        return builder.Build();
    }
}
