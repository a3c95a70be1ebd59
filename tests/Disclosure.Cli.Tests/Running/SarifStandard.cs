using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Disclosure.Cli.Tests.Running;

/// <summary>What the standard (SARIF 2.1.0, chapter 3) requires of the objects that the command writes, by object and property.</summary>
internal static partial class SarifStandard
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];
    private static readonly string[] Kinds = ["pass", "open", "informational", "notApplicable", "review", "fail"];

    public static List<string> Violations(string sarif)
    {
        var faults = new List<string>();
        var log = JsonNode.Parse(sarif)!;
        Check(log["version"]?.GetValue<string>() == "2.1.0", "sarifLog.version");
        Check(Uri.TryCreate(log["$schema"]?.GetValue<string>(), UriKind.Absolute, out _), "sarifLog.$schema");
        foreach (var run in log["runs"]?.AsArray() ?? throw new FormatException("sarifLog.runs")) Run(run!);
        return faults;

        void Check(bool holds, string what)
        {
            if (!holds) faults.Add(what);
        }

        void Run(JsonNode run)
        {
            var driver = run["tool"]?["driver"];
            Check(driver?["name"]?.GetValue<string>() is { Length: > 0 }, "toolComponent.name");
            Check(driver?["version"] is not null || driver?["semanticVersion"] is not null, "toolComponent.version");
            Check(run["columnKind"]?.GetValue<string>() is "utf16CodeUnits" or "unicodeCodePoints", "run.columnKind");
            var rules = driver!["rules"]!.AsArray();
            Check(rules.Select(rule => rule!["id"]!.GetValue<string>()).Distinct().Count() == rules.Count, "toolComponent.rules: ids are unique");
            foreach (var rule in rules)
            {
                Message(rule!["shortDescription"], "reportingDescriptor.shortDescription");
                Message(rule["help"], "reportingDescriptor.help");
                Check(Levels.Contains(rule["defaultConfiguration"]!["level"]!.GetValue<string>()), "reportingConfiguration.level");
            }

            foreach (var invocation in run["invocations"]!.AsArray()) Check(invocation!["executionSuccessful"] is JsonValue, "invocation.executionSuccessful");
            foreach (var result in run["results"]?.AsArray() ?? throw new FormatException("run.results")) Result(result!, rules);
        }

        void Result(JsonNode result, JsonArray rules)
        {
            Message(result["message"], "result");
            Check(rules[result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>() == result["ruleId"]!.GetValue<string>(), "result.ruleIndex");
            var kind = result["kind"]!.GetValue<string>();
            var level = result["level"]!.GetValue<string>();
            Check(Kinds.Contains(kind) && Levels.Contains(level), "result.kind, result.level");
            Check(kind == "fail" || level == "none", "result.level of what does not fail");
            Check(result["locations"]!.AsArray().Count == 1, "result.locations");
            var related = result["relatedLocations"]?.AsArray() ?? [];
            foreach (var location in result["locations"]!.AsArray().Concat(related)) Location(location!);
            Check(related.Select(location => location!["id"]!.GetValue<int>()).Distinct().Count() == related.Count, "location.id: ids are unique");
            foreach (var suppression in result["suppressions"]?.AsArray() ?? [])
            {
                Check(suppression!["kind"]?.GetValue<string>() is "inSource" or "external", "suppression.kind");
                Check(suppression["status"]?.GetValue<string>() is "accepted" or "underReview" or "rejected", "suppression.status");
            }
        }

        void Location(JsonNode location)
        {
            var physical = location["physicalLocation"]!;
            var uri = physical["artifactLocation"]?["uri"]?.GetValue<string>();
            Check(uri is not null && UriReference().IsMatch(uri), $"artifactLocation.uri {uri}");
            if (physical["region"] is { } region)
            {
                Check(region["startLine"]!.GetValue<int>() >= 1, "region.startLine");
                Check((region["startColumn"]?.GetValue<int>() ?? 1) >= 1, "region.startColumn");
            }

            foreach (var logical in location["logicalLocations"]?.AsArray() ?? []) Check(logical!["fullyQualifiedName"]!.GetValue<string>().Length > 0, "logicalLocation.fullyQualifiedName");
        }

        // Without arguments nothing may stand for one, so that every brace is doubled.
        void Message(JsonNode? message, string what) =>
            Check(message?["text"]?.GetValue<string>() is { Length: > 0 } text && !LoneBrace().IsMatch(text), $"{what}.message.text");
    }

    [GeneratedRegex(@"(?<!\{)(\{\{)*\{(?!\{)|(?<!\})(\}\})*\}(?!\})")]
    private static partial Regex LoneBrace();

    // The characters of RFC 3986, in a path that has neither query nor fragment.
    [GeneratedRegex(@"^(file:///)?([A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$")]
    private static partial Regex UriReference();
}
