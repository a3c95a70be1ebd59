using Disclosure.Rules;
using Disclosure.Rules.Json;
using NJsonSchema;

namespace Disclosure.Core.Tests.Rules;

/// <summary>What the schema of the file of rules lets pass is what is read.</summary>
public sealed class RulesSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(File.ReadAllText(RepositoryFiles.Path("src/Disclosure.Core/Rules/Json/rules.schema.json"))).GetAwaiter().GetResult();

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"$schema\": \"rules.schema.json\"}")]
    [InlineData("{\"blankReading\": \"unknown\", \"rules\": {}, \"thresholds\": {}}")]
    [InlineData("{\"rules\": {\"DC1109\": \"off\", \"DC1006\": \"warning\", \"DC1107\": \"error\", \"DC3001\": \"info\"}}")]
    [InlineData("{\"deadlines\": {}}")]
    [InlineData("{\"requiredFigures\": [\"政策解读\", \"回应|答复\"]}")]
    [InlineData("{\"deadlines\": {\"countyDepartment\": \"01-28\", \"township\": \"02-29\", \"province\": \"12-31\"}}")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": 0, \"largestFeesInTenThousandYuan\": 0.5, \"shareBaseInApplications\": 2147483647}}")]
    public void What_fits_is_read(string json)
    {
        Assert.Empty(Schema.Validate(json));
        Assert.NotNull(RuleOptionsJson.Read(json).Options);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"colour\": 1}")]
    [InlineData("{\"blankReading\": \"Zero\"}")]
    [InlineData("{\"blankReading\": 0}")]
    [InlineData("{\"rules\": null}")]
    [InlineData("{\"rules\": [\"DC1109\"]}")]
    [InlineData("{\"rules\": {\"DC9999\": \"off\"}}")]
    [InlineData("{\"rules\": {\"dc3001\": \"off\"}}")]
    [InlineData("{\"rules\": {\"DC3004\": \"off\"}}")]
    [InlineData("{\"rules\": {\"DC3001\": \"fatal\"}}")]
    [InlineData("{\"rules\": {\"DC3001\": false}}")]
    [InlineData("{\"rules\": {\"DC1109\": \"error\"}}")]
    [InlineData("{\"deadlines\": null}")]
    [InlineData("{\"requiredFigures\": \"政策解读\"}")]
    [InlineData("{\"requiredFigures\": [\" \"]}")]
    [InlineData("{\"requiredFigures\": [1]}")]
    [InlineData("{\"deadlines\": {\"bureau\": \"01-28\"}}")]
    [InlineData("{\"deadlines\": {\"township\": \"02-30\"}}")]
    [InlineData("{\"deadlines\": {\"township\": \"04-31\"}}")]
    [InlineData("{\"deadlines\": {\"township\": \"1-28\"}}")]
    [InlineData("{\"deadlines\": {\"township\": null}}")]
    [InlineData("{\"thresholds\": {\"otherShare\": 1}}")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": -1}}")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": 2.5}}")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": \"20\"}}")]
    [InlineData("{\"thresholds\": {\"otherShareInPercent\": null}}")]
    [InlineData("{\"thresholds\": {\"shareBaseInApplications\": 2147483648}}")]
    public void What_does_not_fit_is_refused(string json)
    {
        Assert.NotEmpty(Schema.Validate(json));
        Assert.Null(RuleOptionsJson.Read(json).Options);
    }

    [Fact]
    public void Every_rule_stands_with_the_grades_it_can_have()
    {
        var rules = Schema.Properties["rules"].Properties;

        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Id), rules.Keys);
        Assert.All(RuleCatalogue.Rules, rule => Assert.Equal(
            Enum.GetNames<RuleGrade>().Select(name => (object)name.ToLowerInvariant()).Where(grade => rule.Class != RuleClass.Plausibility || grade is not "error"),
            rules[rule.Id].ActualSchema.Enumeration));
    }

    [Fact]
    public void Every_threshold_stands_with_its_usual_value_and_reason()
    {
        var thresholds = Schema.Properties["thresholds"].Properties;

        Assert.Equal(ThresholdCatalogue.All.Select(threshold => threshold.Name), thresholds.Keys);
        Assert.All(ThresholdCatalogue.All, threshold =>
        {
            Assert.Equal(threshold.Default, Convert.ToDecimal(thresholds[threshold.Name].Default, null));
            Assert.Equal(threshold.Reason.English, thresholds[threshold.Name].Description);
            Assert.Equal(threshold.IsWhole ? JsonObjectType.Integer : JsonObjectType.Number, thresholds[threshold.Name].Type);
        });
    }
}
