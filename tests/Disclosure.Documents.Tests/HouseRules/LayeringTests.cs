using Disclosure.Documents.Mapping;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests.HouseRules;

/// <summary>From bytes to shown text, to tables, to the report, and from the report to bytes again: each room uses only those before it.</summary>
public sealed class LayeringTests
{
    private static readonly Rooms Rooms = new(
        typeof(ReportMapper).Assembly, "Disclosure.Documents",
        "", "Bytes", "Shown", "Grids", "Limits",
        "Html.Styles", "Html", "Text", "Packages", "Word", "Workbooks", "Pdf.Structure", "Pdf.Painting", "Pdf",
        "Mapping.Labels", "Mapping.Figures", "Mapping.Years", "Mapping.Outline", "Mapping.Heads", "Mapping.Rows", "Mapping.Layouts", "Mapping.Contents", "Mapping.Tables", "Mapping.Alignment", "Mapping", "Readers", "Ledgers", "Archives", "Units", "Collecting",
        "Writing.Official", "Writing.Packages", "Writing.Word", "Writing.Workbooks", "Writing.Templates", "Writing.Html", "Writing.Markdown", "Writing");

    public static TheoryData<string> Names { get; } = [.. Rooms.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_uses_no_later_room(string room) => Rooms.UsesNoLaterRoom(room);

    [Fact]
    public void Every_type_belongs_to_a_room_or_is_a_way_in() => Rooms.HoldEverythingBut("CollectionDocument", "LedgerDocument", "ReportArchive", "ReportDocument", "ReportTemplate", "ReportWriting");

    [Fact]
    public void The_layering_test_sees_a_dependency_that_is_there() => Assert.NotEmpty(Rooms.Users("Readers", "Mapping"));
}
