using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Disclosure.Cli.Tests.Running;

/// <summary>What the standard (SARIF 2.1.0, chapter 3) requires of the objects that the command writes, by the numbers of its sections.</summary>
internal static partial class SarifStandard
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];
    private static readonly string[] Kinds = ["pass", "open", "informational", "notApplicable", "review", "fail"];

    public static List<string> Violations(string sarif)
    {
        var faults = new List<string>();
        var log = JsonNode.Parse(sarif)!;
        Check(log["version"]?.GetValue<string>() == "2.1.0", "3.13.2 version");
        Check(Uri.TryCreate(log["$schema"]?.GetValue<string>(), UriKind.Absolute, out _), "3.13.3 $schema");
        foreach (var run in log["runs"]?.AsArray() ?? throw new FormatException("3.13.4 runs")) Run(run!);
        return faults;

        void Check(bool holds, string section)
        {
            if (!holds) faults.Add(section);
        }

        void Run(JsonNode run)
        {
            var driver = run["tool"]?["driver"];
            Check(driver?["name"]?.GetValue<string>() is { Length: > 0 }, "3.19.8 name");
            Check(driver?["version"] is not null || driver?["semanticVersion"] is not null, "3.19.2 version");
            Check(run["columnKind"]?.GetValue<string>() is "utf16CodeUnits" or "unicodeCodePoints", "3.14.17 columnKind");
            var rules = driver!["rules"]!.AsArray();
            Check(rules.Select(rule => rule!["id"]!.GetValue<string>()).Distinct().Count() == rules.Count, "3.19.23 rules are unique");
            foreach (var rule in rules)
            {
                Message(rule!["shortDescription"], "3.49.9");
                Message(rule["help"], "3.49.13");
                Check(Levels.Contains(rule["defaultConfiguration"]!["level"]!.GetValue<string>()), "3.50.3 level");
            }

            foreach (var invocation in run["invocations"]!.AsArray()) Check(invocation!["executionSuccessful"] is JsonValue, "3.20.14 executionSuccessful");
            foreach (var result in run["results"]?.AsArray() ?? throw new FormatException("3.14.23 results")) Result(result!, rules);
        }

        void Result(JsonNode result, JsonArray rules)
        {
            Message(result["message"], "3.27.11");
            Check(rules[result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>() == result["ruleId"]!.GetValue<string>(), "3.27.6 ruleIndex");
            var kind = result["kind"]!.GetValue<string>();
            var level = result["level"]!.GetValue<string>();
            Check(Kinds.Contains(kind) && Levels.Contains(level), "3.27.9, 3.27.10");
            Check(kind == "fail" || level == "none", "3.27.10 level of what does not fail");
            Check(result["locations"]!.AsArray().Count == 1, "3.27.12 locations");
            var related = result["relatedLocations"]?.AsArray() ?? [];
            foreach (var location in result["locations"]!.AsArray().Concat(related)) Location(location!);
            Check(related.Select(location => location!["id"]!.GetValue<int>()).Distinct().Count() == related.Count, "3.28.2 ids are unique");
            foreach (var suppression in result["suppressions"]?.AsArray() ?? [])
            {
                Check(suppression!["kind"]?.GetValue<string>() is "inSource" or "external", "3.35.2 kind");
                Check(suppression["status"]?.GetValue<string>() is "accepted" or "underReview" or "rejected", "3.35.3 status");
            }
        }

        void Location(JsonNode location)
        {
            var physical = location["physicalLocation"]!;
            var uri = physical["artifactLocation"]?["uri"]?.GetValue<string>();
            Check(uri is not null && UriReference().IsMatch(uri), $"3.4.3 uri {uri}");
            if (physical["region"] is { } region)
            {
                Check(region["startLine"]!.GetValue<int>() >= 1, "3.30.5 startLine");
                Check((region["startColumn"]?.GetValue<int>() ?? 1) >= 1, "3.30.6 startColumn");
            }

            foreach (var logical in location["logicalLocations"]?.AsArray() ?? []) Check(logical!["fullyQualifiedName"]!.GetValue<string>().Length > 0, "3.33.5");
        }

        // Without arguments nothing may stand for one, so that every brace is doubled.
        void Message(JsonNode? message, string section) =>
            Check(message?["text"]?.GetValue<string>() is { Length: > 0 } text && !LoneBrace().IsMatch(text), $"{section} message");
    }

    [GeneratedRegex(@"(?<!\{)(\{\{)*\{(?!\{)|(?<!\})(\}\})*\}(?!\})")]
    private static partial Regex LoneBrace();

    // The characters of RFC 3986, in a path that has neither query nor fragment.
    [GeneratedRegex(@"^(file:///)?([A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$")]
    private static partial Regex UriReference();
}
