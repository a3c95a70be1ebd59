using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Calendars.Json;
using NJsonSchema;

namespace Disclosure.Core.Tests.Reports.Ledgers;

public sealed class CalendarJsonTests
{
    [Fact]
    public void What_is_written_reads_to_the_same_papers() =>
        Assert.Equal(WorkingDays.StateCouncil.Papers, CalendarJson.Read(CalendarJson.Write(WorkingDays.StateCouncil.Papers)));

    [Fact]
    public async Task The_file_of_the_library_and_what_is_written_follow_the_schema()
    {
        var folder = RepositoryFiles.Path("src/Disclosure.Core/Reports/Ledgers/Calendars/Json");
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(folder, "working-days.schema.json")));

        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(folder, "working-days.json"))));
        Assert.Empty(schema.Validate(CalendarJson.Write(WorkingDays.StateCouncil.Papers)));
        Assert.NotEmpty(schema.Validate("""{ "papers": [ { "year": 2025 } ] }"""));
    }

    [Theory]
    [InlineData("{}", "papers")]
    [InlineData("""{ "papers": [ null ] }""", "null")]
    [InlineData("""{ "papers": [ { "year": 2025 } ] }""", "no paper")]
    [InlineData("""{ "papers": [ { "paper": "甲", "year": 25 } ] }""", "year from 2000")]
    [InlineData("""{ "papers": [ { "paper": "甲", "year": 2025, "daysOff": [ "2025-02-30" ] } ] }""", "2025-02-30")]
    [InlineData("""{ "papers": [ { "paper": "甲", "year": 2025, "daysOff": [ "2025-02-03/2025-02-01" ] } ] }""", "2025-02-03/2025-02-01")]
    [InlineData("""{ "papers": [ { "paper": "甲", "year": 2025, "year": 2026 } ] }""", "year")]
    [InlineData("""{ "papers": [ { "paper": "甲", "year": 2025, "holidays": [] } ] }""", "holidays")]
    public void What_does_not_fit_is_refused_with_what_was_met(string json, string met) =>
        Assert.Contains(met, Assert.Throws<FormatException>(() => CalendarJson.Read(json)).Message, StringComparison.Ordinal);
}
