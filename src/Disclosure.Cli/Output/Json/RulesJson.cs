using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Json;

/// <summary>The rule catalogue for programs, in both languages.</summary>
internal static class RulesJson
{
    public static void Write(JsonPage page, IReadOnlyList<Rule> rules)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("version", RuleCatalogue.Version);
        page.Json.WriteStartArray("rules");
        foreach (var rule in rules) Write(page, rule);
        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.End();
    }

    private static void Write(JsonPage page, Rule rule)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("id", rule.Id);
        page.Word("class", rule.Class);
        page.Word("severity", rule.DefaultSeverity);
        Write(page.Json, "basis", rule.Basis);
        page.Json.WriteStartArray("editions");
        foreach (var edition in rule.Editions) page.Json.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(edition.ToString()));
        page.Json.WriteEndArray();
        Write(page.Json, "statement", rule.Statement);
        Write(page.Json, "message", rule.Message.Text);
        page.Json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Chinese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }
}
