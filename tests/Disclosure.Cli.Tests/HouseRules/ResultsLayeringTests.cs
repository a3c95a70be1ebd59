using Disclosure.Results.Checking;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests.HouseRules;

/// <summary>What comes of documents, and how it is shown: each room uses only those before it.</summary>
public sealed class ResultsLayeringTests
{
    private static readonly Rooms Rooms = new(
        typeof(CheckedInput).Assembly, "Disclosure.Results", "Texts", "Running", "Files", "Checking", "Inputs", "Json", "Html", "Xlsx");

    public static TheoryData<string> Names { get; } = [.. Rooms.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_uses_no_later_room(string room) => Rooms.UsesNoLaterRoom(room);

    [Fact]
    public void Every_type_belongs_to_a_room() => Rooms.HoldEverythingBut();
}
