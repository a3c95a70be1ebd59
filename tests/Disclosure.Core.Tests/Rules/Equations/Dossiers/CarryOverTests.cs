using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Rules.Equations.Dossiers;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class CarryOverTests
{
    private static readonly string[] Rules = ["DC6001", "DC6002"];

    private const int Columns = 7;

    [Property(MaxTest = 100)]
    public void Two_years_that_fit_hold_in_every_column(YearPair pair)
    {
        var answers = ReportAudit.Run(pair.Dossier).Answers().Where(answer => Rules.Contains(answer.Rule.Id)).ToList();

        Assert.Equal(Columns, answers.Count);
        Assert.All(answers, answer => Assert.Equal(RuleVerdict.Pass, answer.Verdict));
    }

    // The oracle is a plain loop over the columns.
    [Property(MaxTest = 300)]
    public void A_column_is_told_where_the_years_differ_and_nowhere_else(WrongPair wrong)
    {
        var prior = wrong.After.ReportIn(ReportSlot.PriorYear)!;
        var differing = new List<(string Column, decimal Difference)>();
        foreach (var column in wrong.After.Subject.Form.Cell(ApplicationRow.CarriedOverFromPriorYear, ApplicantKind.Total).Block.Columns)
        {
            var over = wrong.After.Subject[$"applications.carriedOverFromPriorYear.{column.Key}"].Number!.Value;
            var forward = prior[$"applications.carriedForwardToNextYear.{column.Key}"].Number!.Value;
            if (over != forward) differing.Add((column.Path, over - forward));
        }

        var told = FindingsOf(wrong.After);

        Assert.Equal(differing.Order(), told.Select(finding => (finding.Subject, finding.Difference!.Value)).Order());
        Assert.All(told, finding => Assert.Equal([ReportRole.Subject, ReportRole.PriorYear], finding.Cells.Select(cell => cell.Role)));
        Assert.All(told, finding => Assert.Equal([null, "prior"], finding.Cells.Select(cell => cell.Companion?.Source)));
    }

    [Property(MaxTest = 100)]
    public void What_is_found_about_the_report_alone_is_the_same_beside_another_year(WrongPair wrong)
    {
        var alone = ReportAudit.Run(wrong.After.Subject);

        var beside = ReportAudit.Run(wrong.After);

        Assert.Equal(alone.Findings.Select(Told), beside.Findings.Where(finding => !finding.RuleId.StartsWith("DC6", StringComparison.Ordinal)).Select(Told));
    }

    [Property(MaxTest = 100)]
    public void A_dossier_without_companions_is_the_report_alone(AnyReport any)
    {
        var (alone, dossier) = (ReportAudit.Run(any.Report), ReportAudit.Run(new Dossier(any.Report)));

        Assert.Equal(alone.Findings.Select(Told), dossier.Findings.Select(Told));
        Assert.Equal(alone.Counts, dossier.Counts);
        Assert.Equal(alone.Verdict, dossier.Verdict);
        Assert.DoesNotContain(alone.Answers(), answer => answer.Rule.Id.StartsWith("DC6", StringComparison.Ordinal));
    }

    [Property(MaxTest = 100)]
    public void The_year_after_sees_the_same_difference_from_the_other_side(WrongPair wrong)
    {
        var prior = wrong.After.ReportIn(ReportSlot.PriorYear)!;

        var told = FindingsOf(new Dossier(prior, Companion.FollowingYear(wrong.After.Subject)));

        Assert.Equal(FindingsOf(wrong.After).Select(finding => (finding.Left, finding.Right)), told.Select(finding => (finding.Left, finding.Right)));
    }

    [Fact]
    public void A_total_is_an_error_and_a_kind_of_applicant_a_warning()
    {
        var subject = SampleReports.Balanced2021;
        var prior = YearPairs.HandingOn(subject, subject);
        foreach (var kind in new[] { ApplicantKind.NaturalPerson, ApplicantKind.Total })
        {
            var cell = prior.Form.Cell(ApplicationRow.CarriedForwardToNextYear, kind);
            prior = prior.With(cell, prior[cell].Count!.Value + 5);
        }

        var told = FindingsOf(new Dossier(subject, Companion.PriorYear(prior)));

        Assert.Equal([RuleSeverity.Error, RuleSeverity.Warning], told.Select(finding => finding.Severity));
        Assert.Equal(Rules, told.Select(finding => finding.RuleId));
        Assert.Contains($"{subject.Year} 年度报告上年结转为", told[0].Message(), StringComparison.Ordinal);
        Assert.Contains($"the {prior.Year} report carries forward", told[0].Message(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal(EquationSide.Right, told[0].LargerSide);
    }

    [Fact]
    public void It_is_asked_from_the_trial_format_to_the_revised_one()
    {
        var subject = SampleReports.Balanced2021.ToBuilder();
        subject.Year = 2021;
        var prior = new ReportBuilder(2020).SetRest(Figure.Zero).Build();

        var told = FindingsOf(new Dossier(subject.Build(), Companion.PriorYear(prior)));

        Assert.NotEmpty(told);
        Assert.All(told, finding => Assert.Same(Form.Trial2019, finding.Cells[1].Cell.Table.Cells[0] == Form.Trial2019.Cells[finding.Cells[1].Cell.Table.Cells[0].Index] ? Form.Trial2019 : null));
    }

    [Fact]
    public void Its_fingerprint_names_the_other_report_by_its_role()
    {
        var subject = SampleReports.Balanced2021;
        var prior = new ReportBuilder(subject.Edition, subject.Year - 1).SetRest(Figure.Zero).Build();

        var told = FindingsOf(new Dossier(subject, Companion.PriorYear(prior, "one"))).Select(finding => finding.Fingerprint);
        var renamed = FindingsOf(new Dossier(subject, Companion.PriorYear(prior, "other"))).Select(finding => finding.Fingerprint);

        Assert.Equal(told, renamed);
        Assert.Equal(told.Count(), told.Distinct().Count());
    }

    [Fact]
    public void A_cell_of_last_year_that_was_not_read_leaves_its_column_open()
    {
        var subject = SampleReports.Balanced2021;
        var prior = YearPairs.HandingOn(subject, subject).With("applications.carriedForwardToNextYear.total", Figure.OfText("3项"));

        var answers = ReportAudit.Run(new Dossier(subject, Companion.PriorYear(prior))).Undetermined;

        Assert.Equal((Rules[0], "applications.*.total"), (Assert.Single(answers).Rule.Id, answers[0].Subject));
    }

    private static List<Finding> FindingsOf(Dossier dossier) => [.. ReportAudit.Run(dossier).Findings.Where(finding => Rules.Contains(finding.RuleId))];

    private static (string, string, RuleSeverity, string) Told(Finding finding) => (finding.RuleId, finding.Fingerprint, finding.Severity, finding.Message());
}
