using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Results.Json;
using Disclosure.Results.Running;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Sarif;

/// <summary>The tool of a SARIF run, with every rule and every problem in reading that it knows.</summary>
internal static class SarifTool
{
    private static readonly Dictionary<string, int> Indexes = RuleCatalogue.Rules.Select(rule => rule.Id)
        .Concat(ProblemCatalogue.All.Select(problem => problem.Code))
        .Index()
        .ToDictionary(rule => rule.Item, rule => rule.Index, StringComparer.Ordinal);

    /// <summary>The place of a rule or problem in the tool's list; 0-based.</summary>
    public static int IndexOf(string id) => Indexes[id];

    /// <summary>SARIF's word for how much an entry weighs.</summary>
    public static string LevelOf(RuleSeverity? severity) => severity switch
    {
        null => "none",
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    public static void Write(JsonPage page, DisplayLanguage language)
    {
        var json = page.Json;
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "disclosure");
        json.WriteString("semanticVersion", ProgramVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in RuleCatalogue.Rules) Write(page, rule, language);
        foreach (var problem in ProblemCatalogue.All) Write(page, problem, language);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("rulebook", RuleCatalogue.Version);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(JsonPage page, Rule rule, DisplayLanguage language)
    {
        var statement = rule.Statement.In(language);
        var basis = rule.Basis.In(language);
        page.Json.WriteStartObject();
        page.Json.WriteString("id", rule.Id);
        SarifText.Write(page, "shortDescription", statement);
        SarifText.Write(page, "help", $"{statement}\n{basis}");
        WriteLevel(page, LevelOf(rule.DefaultSeverity));
        page.Json.WriteStartObject("properties");
        page.Word("class", rule.Class);
        page.Json.WriteEndObject();
        page.Json.WriteEndObject();
    }

    private static void Write(JsonPage page, ProblemKind problem, DisplayLanguage language)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("id", problem.Code);
        SarifText.Write(page, "shortDescription", problem.Message.Text.In(language));
        SarifText.Write(page, "help", problem.Message.Text.In(language));
        WriteLevel(page, problem.Severity == ProblemSeverity.Error ? "error" : "warning");
        page.Json.WriteEndObject();
    }

    private static void WriteLevel(JsonPage page, string level)
    {
        page.Json.WriteStartObject("defaultConfiguration");
        page.Json.WriteString("level", level);
        page.Json.WriteEndObject();
    }
}
