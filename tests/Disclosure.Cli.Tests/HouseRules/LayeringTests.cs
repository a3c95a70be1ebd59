using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;

namespace Disclosure.Cli.Tests.HouseRules;

/// <summary>Where data comes in, what happens, where it goes out: each room uses only those before it, so that there is no circle.</summary>
public sealed class LayeringTests
{
    private const string Root = "Disclosure.Cli";

    private static readonly string[] Rooms =
    [
        "Texts", "Terminal", "Running", "Files", "Choices", "Inputs", "Verbs",
        "Results", "Results.Checking", "Results.Reading", "Results.Repairing", "Results.Converting", "Results.Explaining",
        "Writers.Explanations", "Writers.Json", "Writers.Text", "Writers.Csv", "Writers.Html", "Writers.Markdown", "Writers.Sarif", "Writers.Xlsx",
        "Writers",
    ];

    private static readonly Assembly Command = typeof(DisclosureCommand).Assembly;

    public static TheoryData<string> All { get; } = [.. Rooms];

    [Theory]
    [MemberData(nameof(All))]
    public void A_room_uses_no_later_room(string room)
    {
        var later = Rooms.SkipWhile(each => each != room).Skip(1).SelectMany(TypesIn);
        Assert.Empty(Using(room, [.. later, .. TypesOf(Root)]));
    }

    [Fact]
    public void Every_type_belongs_to_a_room_or_puts_the_command_together() => Assert.Equal(
        ["DisclosureCommand", "Program", "VerbList"],
        Command.GetTypes().Where(type => type.Namespace is null or Root && type.DeclaringType is null)
            .Select(type => type.Name)
            .Where(name => !name.Contains('<', StringComparison.Ordinal))
            .Order());

    [Theory]
    [MemberData(nameof(All))]
    public void The_layering_is_looked_at_where_there_are_types(string room) => Assert.NotEmpty(TypesIn(room));

    [Fact]
    public void Every_folder_is_a_room() => Assert.Equal(
        Rooms.Select(room => $"{Root}.{room}").Order(),
        Command.GetTypes().Select(type => type.Namespace).OfType<string>()
            .Where(name => name.StartsWith($"{Root}.", StringComparison.Ordinal))
            .Distinct()
            .Order());

    [Fact]
    public void The_layering_test_sees_a_dependency_that_is_there() => Assert.NotEmpty(Using("Writers", TypesIn("Writers.Json")));

    private static string[] TypesIn(string room) => TypesOf($"{Root}.{room}");

    private static string[] TypesOf(string name) =>
        [.. Command.GetTypes().Where(type => type.Namespace == name && type.DeclaringType is null).Select(type => type.FullName!)];

    private static IEnumerable<string> Using(string room, string[] types) => Types.InAssembly(Command)
        .That().ResideInNamespaceMatching($"^{Regex.Escape($"{Root}.{room}")}$")
        .ShouldNot().HaveDependencyOnAny(types)
        .GetResult().FailingTypeNames ?? [];
}
