using System.Reflection;
using Disclosure.Findings;
using Disclosure.Manual;
using Disclosure.Rules;
using Disclosure.Testing;
using NetArchTest.Rules;

namespace Disclosure.Core.Tests.HouseRules;

public sealed class LayeringTests
{
    // Right may use left, never the reverse.
    private static readonly string[] Stages = ["Messages", "Forms", "Reports", "Rules", "Findings", "Repairs", "Validation", "Manual"];

    private static readonly Assembly Library = typeof(ReportAudit).Assembly;

    private static readonly Type[] WaysIn = [typeof(ReportAudit), typeof(ReportRepair), typeof(SeriesAudit), typeof(LedgerAudit), typeof(NarrativeAudit), typeof(Rollup), typeof(RollupAudit), typeof(DisclosureServiceCollectionExtensions)];

    public static TheoryData<string> Left { get; } = [.. Stages[..^1]];

    [Theory]
    [MemberData(nameof(Left))]
    public void A_stage_uses_no_later_stage(string stage)
    {
        var later = Stages[(Array.IndexOf(Stages, stage) + 1)..].Select(name => $"Disclosure.{name}").ToArray();

        var result = Types.InAssembly(Library).That().ResideInNamespaceStartingWith($"Disclosure.{stage}").ShouldNot().HaveDependencyOnAny(later).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    // Else every rule would hang together with every other through the list of them all.
    [Fact]
    public void What_a_rule_is_made_of_knows_no_list_of_rules()
    {
        var lists = new[] { typeof(Rulebook), typeof(RuleCatalogue), typeof(FormRules), typeof(AuditPlan) }.Select(type => type.FullName!).ToArray();

        var result = Types.InAssembly(Library).That().Inherit(typeof(Rule))
            .Or().HaveName(nameof(Rule)).Or().HaveName(nameof(AuditedReport)).Or().HaveName(nameof(RuleAnswers)).Or().HaveName(nameof(RuleOptions))
            .ShouldNot().HaveDependencyOnAny(lists).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    // Audits, repairs and the manual ask rules by what they say, never by what they are.
    [Fact]
    public void What_asks_the_rules_tests_for_no_kind_of_rule()
    {
        string[] rules = [.. Library.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule))).Select(type => type.FullName!.Split('`')[0])];
        var asking = new[]
        {
            typeof(RuleEngine), typeof(AuditPlan), typeof(CompiledRule), typeof(AskedRule), typeof(AuditResult), typeof(FormRules), typeof(DossierRules),
            typeof(RuleCells), typeof(RuleLines), typeof(EquationLines), typeof(ExampleLines),
        }.Select(type => type.Name);

        var result = Types.InAssembly(Library).That().HaveNameMatching($"^({string.Join('|', asking)})$").ShouldNot().HaveDependencyOnAny(rules).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void No_circle_of_types_leads_through_several_folders() => Assert.Empty(new Circles(Library).OfTypes());

    [Fact]
    public void No_folders_beside_each_other_use_each_other() => Assert.Empty(new Circles(Library).OfRooms());

    // A folder of tests in which each of two types uses the other.
    [Fact]
    public void Circles_that_are_there_are_seen()
    {
        var circles = new Circles(typeof(LayeringTests).Assembly);

        Assert.Contains($"{typeof(Knots.Knot).FullName}, {typeof(Knots.Within.Loop).FullName}", circles.OfTypes());
        Assert.Contains(circles.OfRooms(), circle => circle.Contains("Knots.Aside", StringComparison.Ordinal) && circle.Contains("Knots.Within", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_type_belongs_to_a_stage_or_is_the_way_in() =>
        Assert.All(
            Library.GetTypes().Where(type => type.Namespace?.StartsWith("Disclosure", StringComparison.Ordinal) == true && !WaysIn.Contains(type.DeclaringType ?? type)),
            type => Assert.Contains(Stages, stage => $"{type.Namespace}.".StartsWith($"Disclosure.{stage}.", StringComparison.Ordinal)));

    [Fact]
    public void The_layering_is_looked_at_where_there_are_types() =>
        Assert.All(
            Stages,
            stage => Assert.NotEmpty(Types.InAssembly(Library).That().ResideInNamespaceStartingWith($"Disclosure.{stage}").GetTypes()));

    [Fact]
    public void The_layering_test_sees_a_dependency_that_is_there()
    {
        var result = Types.InAssembly(Library).That().ResideInNamespaceStartingWith("Disclosure.Findings").ShouldNot().HaveDependencyOnAny("Disclosure.Forms").GetResult();

        Assert.False(result.IsSuccessful);
    }
}
