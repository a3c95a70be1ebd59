using Disclosure.Forms;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Json;
using Disclosure.Testing;
using Disclosure.Validation;

namespace Disclosure.Core.Tests.Rules;

public sealed class RulebookTests
{
    private static readonly Rulebook WithOwnRule = new("2026.11-own", [OwnRules.FewReconsiderationsArePending("XA0001"), .. RuleCatalogue.Rules]);

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
    public void A_rule_of_ones_own_is_graded_by_a_file_of_rules()
    {
        const string json = """{ "rules": { "XA0001": "info" } }""";

        var options = RuleOptionsJson.Read(json, WithOwnRule).Options!;

        Assert.Equal(RuleSeverity.Info, options.SeverityOf(WithOwnRule.Find("XA0001")!));
        Assert.Equal("DP1202", Assert.Single(RuleOptionsJson.Read(json).Problems).Code);
    }

    [Theory]
    [InlineData(DisplayLanguage.Chinese, "未审结的复议案件不多于 2 件。")]
    [InlineData(DisplayLanguage.English, "No more than 2 reconsiderations are pending.")]
    public void The_manual_tells_a_rule_of_ones_own_like_any_other(DisplayLanguage language, string statement)
    {
        var manual = RuleManual.Markdown(WithOwnRule, language);

        Assert.Contains("2026.11-own", manual, StringComparison.Ordinal);
        Assert.Contains($"## XA0001\n\n{statement}\n", manual, StringComparison.Ordinal);
        Assert.Contains("House rule", manual[manual.IndexOf("## XA0001", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("## DC3001\n", manual, StringComparison.Ordinal);
        Assert.Contains("| DR2001 |", manual, StringComparison.Ordinal);
        Assert.DoesNotContain("XA0001", RuleManual.Markdown(RuleCatalogue.Rulebook, language), StringComparison.Ordinal);
    }

    // Screen, analysis, repairs and manual ask a rule for its equations, whatever its class.
    [Fact]
    public void The_equations_of_a_rule_of_any_class_count()
    {
        var own = RuleOfItsOwnKind.Create("XA0002");
        var book = new Rulebook("own", [own]);
        var audit = ReportAudit.Run(SampleReports.Balanced2021.With("reconsideration.total", 33L), null, book);

        Assert.Equal([own], book.For(Form.Revised2021).Screen.Rules);
        Assert.Same(own, Assert.Single(Assert.Single(book.Analyse(Form.Revised2021).Systems).Equations).Rule);
        Assert.Equal("XA0002", Assert.Single(audit.Findings).RuleId);
        Assert.Equal(5, Assert.Single(audit.Repairs().Parts).SetCount);
        Assert.Equal(5, RuleCells.ReadBy(own, Form.Revised2021).Count);
        Assert.Contains("尚未审结 ＝ 总计", RuleManual.Markdown(book), StringComparison.Ordinal);
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
        Assert.Throws<ArgumentException>(() => new Rulebook("any", [OwnRules.FewReconsiderationsArePending("XA0001"), OwnRules.FewReconsiderationsArePending("XA0001")]));
        Assert.Throws<ArgumentException>(() => new Rulebook("any", [OwnRules.FewReconsiderationsArePending("own-1")]));
        Assert.Throws<ArgumentException>(() => new Rulebook("any", [OwnRules.FewReconsiderationsArePending("XA0001", RuleSeverity.Error)]));
        Assert.Throws<ArgumentException>(() => new Rulebook("any", [OwnRules.FewReconsiderationsArePending("XA0001", basis: " ")]));
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
        var rule = (EquationRule)RuleCatalogue.Find("DC3002")!;

        Assert.Equal(rule.Equations(Form.Revised2021), rule.Equations(Form.Revised2021));
        Assert.Equal(rule.Equations(Form.Revised2021)[0].GetHashCode(), rule.Equations(Form.Revised2021)[0].GetHashCode());
        Assert.NotEqual(rule.Equations(Form.Revised2021)[0], rule.Equations(Form.Revised2021)[1]);
        Assert.NotEqual(rule.Equations(Form.Revised2021)[0], rule.Equations(Form.Trial2019)[0]);
    }
}
