using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Core.Tests.Rules;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void Ids_are_well_formed_unique_and_sorted()
    {
        var ids = RuleCatalogue.Rules.Select(rule => rule.Id).ToList();

        Assert.All(ids, id => Assert.Matches("^DC[0-9]{4}$", id));
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void A_rule_is_found_by_its_id()
    {
        Assert.All(RuleCatalogue.Rules, rule => Assert.Same(rule, RuleCatalogue.Find(rule.Id)));
        Assert.Null(RuleCatalogue.Find("DC0000"));
    }

    [Fact]
    public void Only_statutory_and_arithmetic_rules_are_errors() =>
        Assert.All(
            RuleCatalogue.Rules.Where(rule => rule.DefaultSeverity == RuleSeverity.Error),
            rule => Assert.NotEqual(RuleClass.Plausibility, rule.Class));

    [Fact]
    public void Every_rule_says_what_must_hold_on_what_basis_and_how_a_breach_is_told()
    {
        foreach (var rule in RuleCatalogue.Rules)
        {
            Assert.All([rule.Basis, rule.Statement, rule.Message.Text], text =>
            {
                Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Chinese);
                Assert.Matches("[A-Za-z]{3}", text.English);
            });
            Assert.EndsWith("。", rule.Statement.Chinese, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Statement.English, StringComparison.Ordinal);
            Assert.NotEmpty(rule.Editions);
        }
    }

    [Fact]
    public void No_message_says_error_or_invalid() =>
        Assert.All(RuleCatalogue.Rules, rule => Assert.DoesNotMatch("(?i)error|invalid|错误|无效", rule.Message.Text.English + rule.Message.Text.Chinese));

    [Fact]
    public void Every_rule_of_the_library_is_in_the_catalogue()
    {
        var declared = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && type != typeof(EquationRule));

        Assert.Equal(declared.OrderBy(type => type.Name), RuleCatalogue.Rules.Where(rule => rule is not EquationRule).Select(rule => rule.GetType()).Distinct().OrderBy(type => type.Name));
    }

    [Fact]
    public void The_version_is_a_date_and_a_number() => Assert.Matches(@"^20[0-9]{2}\.[0-9]{1,2}\.[0-9]+$", RuleCatalogue.Version);
}
