using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;
using Disclosure.Validation;

namespace Disclosure.Core.Tests.Rules;

public sealed class RulebookTests
{
    private static readonly Rulebook WithOwnRule = new("2026.11-own", [OwnRule("XA0001"), .. RuleCatalogue.Rules]);

    [Fact]
    public void An_application_has_rules_of_its_own_beside_those_of_the_catalogue()
    {
        var report = SampleReports.Balanced2021.With("reconsideration.pending", 3L).With("reconsideration.total", 33L);

        var finding = Assert.Single(ReportAudit.Run(report, null, WithOwnRule).Findings);

        Assert.Equal(("XA0001", RuleSeverity.Warning), (finding.RuleId, finding.Severity));
        Assert.Equal("More than 2 are pending: 3.", finding.Message(DisplayLanguage.English));
        Assert.Empty(ReportAudit.Run(report).Findings);
        Assert.Equal("2026.11-own", ReportAudit.Run(report, null, WithOwnRule).RulebookVersion);
        Assert.Equal("XA0001", Assert.Single(new AnnualDisclosureReportValidator(WithOwnRule).Validate(report).Errors).ErrorCode);
    }

    [Fact]
    public void A_rule_of_ones_own_is_graded_by_the_options_like_any_other()
    {
        var report = SampleReports.Balanced2021.With("reconsideration.pending", 3L).With("reconsideration.total", 33L);
        var off = new RuleOptions { Grades = new Dictionary<string, RuleGrade> { ["XA0001"] = RuleGrade.Off } };

        Assert.Empty(ReportAudit.Run(report, off, WithOwnRule).Findings);
        Assert.Throws<ArgumentException>(() => ReportAudit.Run(report, off));
    }

    [Fact]
    public void A_rulebook_keeps_the_order_of_ids_whatever_the_order_of_rules()
    {
        var ids = new Rulebook("any", WithOwnRule.Rules.Reverse()).Rules.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Same(WithOwnRule.Find("XA0001"), WithOwnRule.Rules[^1]);
        Assert.Null(WithOwnRule.Find("XA0002"));
    }

    [Fact]
    public void A_rule_that_cannot_be_told_apart_justified_or_worded_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Rulebook("any", [OwnRule("XA0001"), OwnRule("XA0001")]));
        Assert.Throws<ArgumentException>(() => new Rulebook("any", [OwnRule("own-1")]));
        Assert.Throws<ArgumentException>(() => new Rulebook("any", [OwnRule("XA0001", RuleSeverity.Error)]));
        Assert.Throws<ArgumentException>(() => new Rulebook("any", [OwnRule("XA0001", basis: " ")]));
        Assert.Throws<ArgumentException>(() => new Rulebook(" ", RuleCatalogue.Rules));
    }

    [Fact]
    public void A_fault_inside_a_rule_is_told_as_such_and_apart_from_what_the_report_leaves_open()
    {
        var faulty = new RuleOfOneAct((_, _) => throw new InvalidOperationException("out of order"))
        {
            Id = "XA0009",
            Class = RuleClass.Arithmetic,
            DefaultSeverity = RuleSeverity.Error,
            Basis = BilingualText.Same("-"),
            Statement = BilingualText.Same("-"),
            Message = new MessageTemplate("-", "-"),
        };
        var report = SampleReports.Balanced2021.With("reconsideration.pending", Figure.OfText("2件"));

        var result = ReportAudit.Run(report, null, new Rulebook("any", [.. RuleCatalogue.Rules, faulty]));

        var fault = Assert.Single(result.Faults);
        Assert.Equal((faulty, "out of order"), (fault.Rule, fault.Fault!.Message));
        Assert.True(result.Undetermined.Count > 1);
        Assert.Empty(ReportAudit.Run(report).Faults);
    }

    [Fact]
    public void Equations_are_equal_where_they_say_the_same_of_the_same_cells()
    {
        var rule = (LinearRule)RuleCatalogue.Find("DC3002")!;

        Assert.Equal(rule.Equations(Form.Revised2021), rule.Equations(Form.Revised2021));
        Assert.Equal(rule.Equations(Form.Revised2021)[0].GetHashCode(), rule.Equations(Form.Revised2021)[0].GetHashCode());
        Assert.NotEqual(rule.Equations(Form.Revised2021)[0], rule.Equations(Form.Revised2021)[1]);
        Assert.NotEqual(rule.Equations(Form.Revised2021)[0], rule.Equations(Form.Trial2019)[0]);
    }

    private static LinearRule OwnRule(string id, RuleSeverity severity = RuleSeverity.Warning, string basis = "House rule") => new(
        form => form.Find(CellKey.Of(CaseTrack.Reconsideration, CaseOutcome.Pending)) is { } pending
            ? [new LinearForm(pending.Block, [pending], Relation.AtMost, [], 2)]
            : [])
    {
        Id = id,
        Class = RuleClass.Plausibility,
        DefaultSeverity = severity,
        Basis = BilingualText.Same(basis),
        Statement = new BilingualText("未审结的复议案件不多于 2 件。", "No more than 2 reconsiderations are pending."),
        Message = new MessageTemplate("未审结 {left} 件，多于 {right} 件。", "More than {right} are pending: {left}."),
    };
}
