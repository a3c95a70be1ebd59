using Disclosure.Reports.Json;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports.Json;

public sealed class ReportJsonRobustnessTests
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ":", ",", "null", "true", "\"\"", "\"year\"", "\"cells\"", "\"sections\"", "\"deviations\"", "\"places\"",
        "\"title\"", "\"kind\"", "2021", "-1", "1e999", "0.5", "\"reconsideration.total\"", "\"\\ud800\"", "\ud800", "\uFEFF", "\u0000",
    ];

    [Property(MaxTest = 500)]
    public void Any_text_at_all_is_read_without_an_exception(string? text) => Assert.True(IsReadOrExplained(text ?? ""));

    [Property(MaxTest = 500)]
    public Property Any_run_of_tokens_is_read_without_an_exception() => Prop.ForAll(
        Arb.From(from count in Gen.Choose(0, 30)
                 from tokens in Gen.Elements(Tokens).ArrayOf(count)
                 select "{\"year\":2021," + string.Concat(tokens)),
        json => IsReadOrExplained(json));

    [Property(MaxTest = 500)]
    public Property Json_with_a_slip_is_read_without_an_exception() => Prop.ForAll(
        Arb.From(from report in ArbitraryReports.Any
                 let json = ReportJson.Write(report)
                 from start in Gen.Choose(0, json.Length - 1)
                 from length in Gen.Choose(0, 12)
                 from insert in Gen.Elements(Tokens)
                 select json[..start] + insert + json[Math.Min(start + length, json.Length)..]),
        json => IsReadOrExplained(json));

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void Json_that_breaks_off_is_refused(BalancedReport balanced)
    {
        var json = ReportJson.Write(balanced.Report);
        for (var length = 0; length < json.Length; length += 97) Assert.Null(ReportJson.Read(json[..length]).Report);
    }

    private static bool IsReadOrExplained(string json)
    {
        var reading = ReportJson.Read(json);
        return (reading.Report is null) == (reading.Problems.Count > 0) && reading.Problems.All(problem => problem.Message().Length > 0);
    }
}
