using Disclosure.Core.Tests.HouseRules;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Dossiers;

namespace Disclosure.Core.Tests.Rules.Equations.Dossiers;

/// <summary>A rule over several reports is a row of data, whichever the companions are.</summary>
public sealed class DossierRuleTests
{
    private static readonly CellKey Received = CellKey.Of(ApplicationRow.ReceivedThisYear, ApplicantKind.Total);
    private static readonly Form Form = Form.Revised2021;
    private static readonly FormCell Cell = Form.Find(Received)!;

    [Theory]
    [InlineData(10L, 4L, 6L, RuleVerdict.Pass)]
    [InlineData(10L, 4L, 5L, RuleVerdict.Fail)]
    [InlineData(10L, 4L, null, RuleVerdict.Undetermined)]
    [InlineData(10L, 11L, null, RuleVerdict.Fail)]
    public void The_children_are_added_up_and_one_that_is_missing_leaves_the_sum_open(long sum, long one, long? other, RuleVerdict verdict)
    {
        var dossier = new Dossier(
            Report(sum), Companion.Child("甲局", Report(one)), Companion.Child("乙局", other is long count ? Report(count) : null));

        Assert.Equal(verdict, Answer(Sum(ReportRole.Child), dossier));
    }

    [Theory]
    [InlineData(10L, RuleVerdict.Pass)]
    [InlineData(9L, RuleVerdict.Fail)]
    [InlineData(null, RuleVerdict.NotApplicable)]
    public void A_text_that_says_nothing_of_a_cell_is_not_held_against_it(long? said, RuleVerdict verdict)
    {
        var text = new ReportBuilder(Form, 2025);
        if (said is long count) text.Set(Cell, count);

        Assert.Equal(verdict, Answer(Sum(ReportRole.Text), new Dossier(Report(10), Companion.Text(text.Build()))));
    }

    [Fact]
    public void A_rule_whose_companion_is_not_there_answers_nothing()
    {
        var audit = ReportAudit.Run(new Dossier(Report(10), Companion.Text(Report(10))), null, Of(Sum(ReportRole.Child)));

        Assert.Equal((0, 0), (audit.Counts.Passed + audit.Counts.Failed, audit.Counts.NotApplicable + audit.Counts.Undetermined));
        Assert.Empty(audit.Answers());
    }

    [Fact]
    public void Which_of_the_children_comes_first_makes_no_difference()
    {
        Companion[] children = [Companion.Child("甲局", Report(4)), Companion.Child("乙局", Report(5)), Companion.Child("丙局", Report(0))];

        var rulebook = Of(Sum(ReportRole.Child));

        var (one, other) = (Run(children), Run([.. children.Reverse()]));

        Assert.Equal(one.Findings, other.Findings);
        Assert.Equal(one.Findings[0].Fingerprint, other.Findings[0].Fingerprint);
        Assert.Equal(one.Findings[0].Cells.Select(cell => cell.Name.Chinese), other.Findings[0].Cells.Select(cell => cell.Name.Chinese));
        Assert.Contains("甲局 一、本年新收政府信息公开申请数量 × 总计", one.Findings[0].Cells.Select(cell => cell.Name.Chinese));

        AuditResult Run(Companion[] companions) => ReportAudit.Run(new Dossier(Report(10), companions), null, rulebook);
    }

    [Fact]
    public void Repairs_change_any_of_the_children()
    {
        var rulebook = Of(Sum(ReportRole.Child));
        var dossier = new Dossier(Report(10), Companion.Child("甲局", Report(4)), Companion.Child("乙局", Report(5)));

        var part = Assert.Single(ReportAudit.Run(dossier, null, rulebook).Repairs().Parts);

        // Units stand in the order of their names.
        Assert.Equal(["10 → 9", "5 → 6", "4 → 5"], part.SmallestSets.Select(repair => Assert.Single(repair.Edits)).Select(edit => $"{edit.From} → {edit.To}"));
        Assert.Equal([ReportSlot.Subject, ReportSlot.Child(0), ReportSlot.Child(1)], part.SmallestSets.Select(repair => repair.Edits[0].Report));
    }

    [Fact]
    public void A_rule_on_one_report_may_not_ask_for_another() =>
        Assert.Throws<ArgumentException>(() => Examples.EquationRule(_ => [new Equation(Cell.Row, [new EquationTerm(Cell, EquationSide.Left, 1, ReportSlot.PriorYear)], Relation.AtLeast)]).Equations(Form));

    private static DossierRule Sum(ReportRole role) => Examples.DossierRule(form =>
        [new DossierEquation(form.Find(Received)!.Row, [new DossierTerm(ReportRole.Subject, Received, EquationSide.Left), new DossierTerm(role, Received, EquationSide.Right)])]);

    private static RuleVerdict Answer(Rule rule, Dossier dossier) => Assert.Single(ReportAudit.Run(dossier, null, Of(rule)).Answers()).Verdict;

    private static Rulebook Of(Rule rule) => new("test", [rule]);

    private static AnnualDisclosureReport Report(long received) => new ReportBuilder(Form, 2025).SetRest(Figure.Zero).Set(Cell, received).Build();
}
