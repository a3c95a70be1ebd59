using System.Text.Json;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports.Json;

[Properties(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 50)]
public sealed class ReportJsonConverterTests
{
    [Property]
    public void The_serializer_writes_and_reads_reports_as_their_contract_says(AnyReport any)
    {
        var json = JsonSerializer.Serialize(new Dictionary<string, AnnualDisclosureReport> { ["report"] = any.Report });

        var read = JsonSerializer.Deserialize<Dictionary<string, AnnualDisclosureReport>>(json)!["report"];

        Assert.Equal(ReportJson.Read(ReportJson.Write(any.Report)).Report, read);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_code()
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnnualDisclosureReport>("""{ "year": 2025, "cells": { "applications.nowhere": 1 } }"""));

        Assert.StartsWith("DP1102 ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_report() => Assert.Null(JsonSerializer.Deserialize<AnnualDisclosureReport>("null"));
}
