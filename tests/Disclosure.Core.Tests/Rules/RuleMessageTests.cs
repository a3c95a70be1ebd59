using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules;

public sealed class RuleMessageTests
{
    [Theory]
    [InlineData(DisplayLanguage.Chinese, "rule-messages.zh.md")]
    [InlineData(DisplayLanguage.English, "rule-messages.en.md")]
    public void Every_rule_tells_its_failing_example_as_approved(DisplayLanguage language, string file) =>
        ApprovedText.Matches(file, Told(language));

    [Theory]
    [InlineData(DisplayLanguage.Chinese)]
    [InlineData(DisplayLanguage.English)]
    public void No_message_leaves_a_slot_open(DisplayLanguage language) =>
        Assert.All(
            RuleExamples.All.SelectMany(example => ReportAudit.Run(example.Failing.Dossier, example.Failing.Options).Findings),
            finding => Assert.DoesNotMatch(@"\{\w+\}", finding.Message(language)));

    [Theory]
    [InlineData("", "但总计空白。", "but the total is blank.")]
    [InlineData("/", "但总计填的是“/”。", "but the total says “/”.")]
    public void A_total_that_is_not_filled_in_is_told_as_it_stands(string printed, string chinese, string english)
    {
        var report = SampleReports.Balanced2021.With("reconsideration.total", Figure.OfText(printed));
        var finding = Assert.Single(ReportAudit.Run(report).Findings, finding => finding.RuleId == "DC1110");
        Assert.EndsWith(chinese, finding.Message(DisplayLanguage.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(english, finding.Message(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_fill_the_same_slots() =>
        Assert.All(RuleCatalogue.Rules, rule => Assert.Subset(Slots(rule, DisplayLanguage.English), Slots(rule, DisplayLanguage.Chinese)));

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Told(DisplayLanguage.Chinese);
        try
        {
            CultureInfo.CurrentCulture = StrangeCulture.Create();
            Assert.Equal(plain, Told(DisplayLanguage.Chinese));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Negative_and_decimal_sums_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var report = RuleExamples.All[0].Passing.Report
            .With("reconsideration.upheld", -7L).With("reconsideration.total", Figure.Blank)
            .With("directLitigation.upheld", 0.5m).With("directLitigation.total", Figure.Blank);
        var plain = ReportAudit.Run(report).Findings.Select(finding => finding.Message());
        try
        {
            CultureInfo.CurrentCulture = StrangeCulture.Create();
            Assert.Equal(plain.ToList(), ReportAudit.Run(report).Findings.Select(finding => finding.Message()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Told(DisplayLanguage language)
    {
        var text = new StringBuilder();
        foreach (var example in RuleExamples.All)
        {
            var findings = ReportAudit.Run(example.Failing.Dossier, example.Failing.Options).Findings.Where(finding => finding.RuleId == example.RuleId).ToList();
            text.Append(CultureInfo.InvariantCulture, $"## {example.RuleId} {findings[0].Rule.Statement.In(language)}\n\n");
            foreach (var finding in findings) text.Append(CultureInfo.InvariantCulture, $"- {finding.Message(language)}\n");
            text.Append(CultureInfo.InvariantCulture, $"- ({findings[0].Basis.In(language)})\n\n");
        }

        return text.ToString();
    }

    private static HashSet<string> Slots(Rule rule, DisplayLanguage language) =>
        [.. Regex.Matches(rule.Message.Text.In(language), @"\{\w+\}").Select(match => match.Value)];
}
