using System.Reflection;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Json;

namespace Disclosure.Core.Tests.Rules;

public sealed class RuleOptionsJsonTests
{
    [Fact]
    public void Every_choice_can_be_made()
    {
        var options = RuleOptionsJson.Read("""
            {"blankReading": "unknown", "rules": {"DC1109": "off", "DC1006": "warning", "DC1107": "error", "DC3001": "info"},
             "thresholds": {"otherShareInPercent": 30, "largestFeesInTenThousandYuan": 0.5},
             "deadlines": {"countyDepartment": "01-28", "countyGovernment": "02-20"},
             "requiredFigures": ["政策解读|解读", "回应"]}
            """).Options!;

        Assert.Equal(
            new RuleOptions
            {
                BlankReading = BlankReading.Unknown,
                Grades = new Dictionary<string, RuleGrade>
                {
                    ["DC1109"] = RuleGrade.Off,
                    ["DC1006"] = RuleGrade.Warning,
                    ["DC1107"] = RuleGrade.Error,
                    ["DC3001"] = RuleGrade.Info,
                },
                Thresholds = new RuleThresholds { OtherShareInPercent = 30, LargestFeesInTenThousandYuan = 0.5m },
                RequiredFigures = ["政策解读|解读", "回应"],
                Deadlines = new Dictionary<OrganKind, DueDay> { [OrganKind.CountyGovernment] = new(2, 20), [OrganKind.CountyDepartment] = new(1, 28) },
            },
            options);
    }

    [Fact]
    public void What_is_left_out_is_as_usual() => Assert.Equal(RuleOptions.Default, RuleOptionsJson.Read("\uFEFF{}").Options);

    [Fact]
    public void Every_threshold_can_be_set_by_its_name()
    {
        foreach (var property in typeof(RuleThresholds).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            var thresholds = RuleOptionsJson.Read($"{{\"thresholds\": {{\"{name}\": 7}}}}").Options!.Thresholds;

            Assert.Equal(7m, Convert.ToDecimal(property.GetValue(thresholds), null));
            Assert.NotEqual(RuleThresholds.Default, thresholds);
        }
    }

    [Theory]
    [InlineData("", "DP1201", "")]
    [InlineData("{", "DP1201", "")]
    [InlineData("{\"rules\": {}, \"rules\": {}}", "DP1201", "rules")]
    [InlineData("{\"rules\": {\"DC3001\": \"off\", \"DC3001\": \"info\"}}", "DP1201", "DC3001")]
    [InlineData("{\"rules\": {\"DC3001\": \"off\",}}", "DP1201", "")]
    [InlineData("{} // so", "DP1201", "")]
    [InlineData("{\"\\ud800\": 1}", "DP1201", "")]
    [InlineData("{\"blankReading\": \"\\ud800\"}", "DP1201", "")]
    [InlineData("{\"rules\": null}", "DP1203", "null")]
    [InlineData("{\"rules\": {\"dc3001\": \"off\"}}", "DP1202", "dc3001")]
    [InlineData("{\"rules\": {\"DC3004\": \"off\"}}", "DP1202", "DC3004")]
    [InlineData("{\"rules\": {\"DC3001\": \"Off\"}}", "DP1203", "off, info, warning, error")]
    [InlineData("[]", "DP1203", "[…]")]
    [InlineData("{\"colour\": 1}", "DP1202", "colour")]
    [InlineData("{\"blankReading\": \"none\"}", "DP1203", "zero, unknown")]
    [InlineData("{\"blankReading\": 0}", "DP1203", "blankReading")]
    [InlineData("{\"rules\": {\"DC9999\": \"off\"}}", "DP1202", "DC9999")]
    [InlineData("{\"rules\": {\"DC3001\": \"fatal\"}}", "DP1203", "off, info, warning, error")]
    [InlineData("{\"rules\": {\"DC1109\": \"error\"}}", "DP1203", "rules.DC1109")]
    [InlineData("{\"rules\": [\"DC1109\"]}", "DP1203", "rules")]
    [InlineData("{\"deadlines\": {\"bureau\": \"01-28\"}}", "DP1202", "bureau")]
    [InlineData("{\"deadlines\": {\"countyDepartment\": \"28 January\"}}", "DP1203", "deadlines.countyDepartment")]
    [InlineData("{\"deadlines\": {\"countyDepartment\": \"02-30\"}}", "DP1203", "02-30")]
    [InlineData("{\"deadlines\": {\"countyDepartment\": 128}}", "DP1203", "128")]
    [InlineData("{\"requiredFigures\": \"解读\"}", "DP1203", "requiredFigures")]
    [InlineData("{\"requiredFigures\": [\" \"]}", "DP1203", "requiredFigures")]
    [InlineData("{\"thresholds\": {\"otherShare\": 1}}", "DP1202", "otherShareInPercent")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": -1}}", "DP1203", "thresholds.otherShareInPercent")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": 2.5}}", "DP1203", "2.5")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": 1e40}}", "DP1203", "1e40")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": \"20\"}}", "DP1203", "20")]
    public void What_does_not_fit_is_told_with_its_place(string json, string code, string told)
    {
        var reading = RuleOptionsJson.Read(json);

        var problem = Assert.Single(reading.Problems);
        Assert.Null(reading.Options);
        Assert.Equal(code, problem.Code);
        Assert.Contains(told, problem.Message(DisplayLanguage.Chinese), StringComparison.Ordinal);
        Assert.Contains(told, problem.Message(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_told() =>
        Assert.Equal(
            ["DP1202", "DP1203", "DP1202"],
            RuleOptionsJson.Read("{\"rules\": {\"DC9999\": \"off\", \"DC3001\": 1}, \"colour\": 1}").Problems.Select(problem => problem.Code));
}
