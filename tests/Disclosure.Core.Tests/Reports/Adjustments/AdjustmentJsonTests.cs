using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Adjustments.Json;
using NJsonSchema;

namespace Disclosure.Core.Tests.Reports.Adjustments;

public sealed class AdjustmentJsonTests
{
    private const string File = """
        { "adjustments": [
          { "authority": "青石县农业农村局", "year": 2024, "kind": "merger", "others": ["青石县乡村振兴局"], "document": "青机编〔2024〕3号", "reason": "职责划入",
            "cells": { "applications.carriedOverFromPriorYear.total": 2, "proactive.normativeDocuments.inForce": 5 } } ],
          "authorities": [ { "name": "青石县农业农村局", "code": "X", "otherNames": ["农业局"] } ] }
        """;

    [Fact]
    public void A_list_is_read_and_written_without_loss()
    {
        var list = AdjustmentJson.Read(File);

        var entry = Assert.Single(list.Entries);
        Assert.Equal((2024, AdjustmentKind.Merger, "青机编〔2024〕3号", 5), (entry.Year, entry.Kind, entry.Document, entry.Into("proactive.normativeDocuments.inForce")));
        var again = AdjustmentJson.Read(AdjustmentJson.Write(list));
        Assert.Equal(list.Entries, again.Entries);
        Assert.Equal(list.Authorities, again.Authorities);
    }

    [Fact]
    public async Task What_is_written_follows_its_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(
            await System.IO.File.ReadAllTextAsync(RepositoryFiles.Path("src/Disclosure.Core/Reports/Adjustments/Json/adjustments.schema.json")));

        Assert.Empty(schema.Validate(AdjustmentJson.Write(AdjustmentJson.Read(File))));
        Assert.NotEmpty(schema.Validate(File.Replace("\"reason\"", "\"because\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{ "authority": "甲", "year": 2024, "kind": "merger", "others": ["乙"], "reason": "x", "cells": { "applications.carriedOverFromPriorYear.total": -2 } }""", "a merger brings")]
    [InlineData("""{ "authority": "甲", "year": 2024, "kind": "split", "others": ["乙"], "reason": "x", "cells": { "applications.carriedOverFromPriorYear.total": 2 } }""", "a split takes")]
    [InlineData("""{ "authority": "甲 局", "year": 2024, "kind": "transfer", "others": ["甲局"], "reason": "x" }""", "the organ itself")]
    [InlineData("""{ "authority": "甲", "year": 2024, "kind": "recount", "reason": "\u200b \u2060" }""", "no visible text")]
    [InlineData("""{ "authority": "乙", "year": 2024, "kind": "renamed", "others": ["丙"], "reason": "x" }""", "in a circle")]
    public void What_contradicts_itself_is_refused_with_entry_and_line(string entry, string met)
    {
        var json = $$"""
            { "authorities": [ { "name": "丁" } ], "adjustments": [
              { "authority": "丙", "year": 2023, "kind": "renamed", "others": ["乙"], "reason": "x" },
              {{entry}} ] }
            """;

        var fault = Assert.Throws<FormatException>(() => AdjustmentJson.Read(json)).Message;

        Assert.Contains(met, fault, StringComparison.Ordinal);
        Assert.StartsWith("line 3 of the JSON: entry 2 of “adjustments”", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Renamings_one_after_the_other_are_read() => Assert.Equal(2, AdjustmentJson.Read("""
        { "adjustments": [ { "authority": "丙", "year": 2023, "kind": "renamed", "others": ["乙"], "reason": "x" },
                           { "authority": "丁", "year": 2024, "kind": "renamed", "others": ["丙"], "reason": "x" } ] }
        """).Entries.Count);

    [Theory]
    [InlineData("{}", "adjustments")]
    [InlineData("""{ "adjustments": [ null ] }""", "null")]
    [InlineData("""{ "adjustments": [ { "authority": "甲", "year": 2024, "kind": "merger" } ] }""", "reason")]
    [InlineData("""{ "adjustments": [ { "authority": "甲", "year": 2024, "kind": "marriage", "reason": "x" } ] }""", "kind")]
    [InlineData("""{ "adjustments": [ { "authority": "甲", "year": 2024, "kind": "split", "reason": "x", "cells": { "applications.nothing.total": 1 } } ] }""", "applications.nothing.total")]
    public void What_does_not_fit_is_refused_with_what_was_met(string json, string met) =>
        Assert.Contains(met, Assert.Throws<FormatException>(() => AdjustmentJson.Read(json)).Message, StringComparison.Ordinal);
}
