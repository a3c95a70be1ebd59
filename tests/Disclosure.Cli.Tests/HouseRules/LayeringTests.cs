using Disclosure.Testing;

namespace Disclosure.Cli.Tests.HouseRules;

/// <summary>Where data comes in, what happens, where it goes out: each room uses only those before it.</summary>
public sealed class LayeringTests
{
    private static readonly Rooms Rooms = new(
        typeof(DisclosureCommand).Assembly, "Disclosure.Cli",
        "Texts", "Terminal", "Running", "Files", "Choices", "Inputs", "Verbs",
        "Results", "Results.Checking", "Results.Reading", "Results.Converting", "Results.Repairing", "Results.Explaining",
        "Results.Series", "Results.Comparing", "Results.Ledgers", "Results.Rolling",
        "Results.Serving",
        "Writers.Json", "Writers.Text", "Writers.Csv", "Writers.Html", "Writers.Markdown", "Writers.Sarif", "Writers.Xlsx",
        "Writers");

    public static TheoryData<string> Names { get; } = [.. Rooms.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_uses_no_later_room(string room) => Rooms.UsesNoLaterRoom(room);

    [Fact]
    public void Every_type_belongs_to_a_room_or_puts_the_command_together() => Rooms.HoldEverythingBut("DisclosureCommand", "Program", "VerbList");

    [Fact]
    public void The_layering_test_sees_a_dependency_that_is_there() => Assert.NotEmpty(Rooms.Users("Writers", "Writers.Json"));
}
