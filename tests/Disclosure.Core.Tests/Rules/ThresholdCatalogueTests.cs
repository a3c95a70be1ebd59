using System.Reflection;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules;

public sealed class ThresholdCatalogueTests
{
    private static readonly PropertyInfo[] Properties = typeof(RuleThresholds).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    [Fact]
    public void Every_threshold_has_its_name_and_usual_value() =>
        Assert.Equal(
            Properties.Select(property => (char.ToLowerInvariant(property.Name[0]) + property.Name[1..], Convert.ToDecimal(property.GetValue(RuleThresholds.Default), null))),
            ThresholdCatalogue.All.Select(threshold => (threshold.Name, threshold.Default)));

    [Fact]
    public void Every_threshold_is_asked_for_by_a_rule_that_knows_it() => Assert.All(ThresholdCatalogue.All, threshold =>
    {
        Assert.NotEmpty(threshold.RuleIds);
        Assert.All(threshold.RuleIds, id => Assert.Contains(threshold, ThresholdCatalogue.Of(RuleCatalogue.Find(id)!)));
        Assert.Equal(threshold, ThresholdCatalogue.Find(threshold.Name));
    });

    [Fact]
    public void A_rule_asks_for_no_threshold_that_is_not_listed_as_its_own() => Assert.All(RuleCatalogue.Rules, rule =>
    {
        var strict = new RuleOptions { Thresholds = AllZero() };
        foreach (var report in SampleReports.All.Values.Where(report => rule.Editions.Contains(report.Edition)))
        {
            var differs = Answers(rule, report, RuleOptions.Default) != Answers(rule, report, strict);
            if (differs) Assert.NotEmpty(ThresholdCatalogue.Of(rule));
        }
    });

    [Fact]
    public void No_threshold_is_negative() => Assert.All(ThresholdCatalogue.All, threshold =>
        Assert.Throws<ArgumentException>(() => threshold.Set(RuleThresholds.Default, -1)));

    [Fact]
    public void A_share_of_zero_lets_nothing_pass()
    {
        var report = SampleReports.WrongApplicantKind.With(SampleReports.WrongApplicantKind.Form.FindCell("applications.otherReason.total")!, 1L);

        Assert.Contains(ReportAudit.Run(report, new RuleOptions { Thresholds = AllZero() }).Findings, finding => finding.RuleId == "DC3103");
        Assert.DoesNotContain(ReportAudit.Run(report).Findings, finding => finding.RuleId == "DC3103");
    }

    private static RuleThresholds AllZero() => ThresholdCatalogue.All.Aggregate(RuleThresholds.Default, (all, threshold) => threshold.Set(all, 0));

    private static int Answers(Rule rule, AnnualDisclosureReport report, RuleOptions options)
    {
        var answers = new RuleAnswers(keepsAll: false);
        rule.Answer(new AuditedReport(report, options), answers);
        return answers.Breaches.Count;
    }
}
