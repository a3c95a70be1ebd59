using Disclosure.Forms;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>A rule that is off shapes neither repairs nor diagnoses.</summary>
[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class RulesOffTests
{
    private static readonly RuleOptions WithoutCarryOver = Without("DC6001", "DC6002");

    [Fact]
    public void A_carry_over_that_is_off_asks_for_no_repair()
    {
        const string person = "applications.carriedOverFromPriorYear.naturalPerson";
        const string total = "applications.carriedOverFromPriorYear.total";
        var report = SampleReports.Balanced2021;
        var more = report.With(person, report[person].Count!.Value + 2).With(total, report[total].Count!.Value + 2);
        var pair = new Dossier(report, Companion.PriorYear(YearPairs.HandingOn(report, more), "prior"));

        Assert.NotEmpty(ReportAudit.Run(pair).Repairs().Parts);
        Assert.Empty(ReportAudit.Run(pair, WithoutCarryOver).Repairs().Parts);
    }

    [Property(MaxTest = 100)]
    public void Without_the_carry_over_each_year_is_diagnosed_as_if_it_were_alone(WrongPair wrong)
    {
        var alone = ReportAudit.Run(wrong.After.Subject).Diagnose();

        var beside = ReportAudit.Run(wrong.After, WithoutCarryOver).Diagnose();

        Assert.Equal(alone.Select(diagnosis => diagnosis.Cells), beside.Select(diagnosis => diagnosis.Cells));
        Assert.Equal(alone.SelectMany(diagnosis => diagnosis.Parts).Select(part => part.Size), beside.SelectMany(diagnosis => diagnosis.Parts).Select(part => part.Size));
    }

    [Property(MaxTest = 100)]
    public void A_wrong_total_of_a_row_is_no_repair_where_rows_need_not_add_up(BalancedReport balanced)
    {
        var report = balanced.Report;
        var kind = report.Form.Cell(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson);
        var other = report.Form.Cell(ApplicationRow.NotHeld, ApplicantKind.NaturalPerson);
        if (report[kind].Count is not > 0) return;
        var moved = report.With(kind, report[kind].Count!.Value - 1).With(other, report[other].Count!.Value + 1);

        Assert.NotEmpty(ReportAudit.Run(moved).Repairs().Parts);
        Assert.Empty(ReportAudit.Run(moved, Without("DC3003")).Repairs().Parts);
    }

    private static RuleOptions Without(params string[] ids) => new() { Grades = ids.ToDictionary(id => id, _ => RuleGrade.Off) };
}
