using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Reports.Problems;

namespace Disclosure.Rules.Json;

/// <summary>
/// An audit's choices as JSON: <c>{"blankReading": "zero", "rules": {"DC1109": "off", "DC1006": "warning"},
/// "thresholds": {"otherShareInPercent": 30}, "deadlines": {"countyDepartment": "01-28"}}</c>. What is left out is as usual. The schema
/// is <c>rules.schema.json</c> beside this type; a <c>$schema</c> that names it is let pass.
/// </summary>
public static class RuleOptionsJson
{
    private const string Known = "blankReading, rules, thresholds, deadlines, requiredFigures";

    /// <summary>Reads an audit's choices.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="rulebook">The rules that can be named; those of the catalogue as delivered when null.</param>
    /// <returns>The choices, or every problem met: what, where, and what would be right.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static RuleOptionsReading Read(string json, Rulebook? rulebook = null)
    {
        try
        {
            var utf8 = Encoding.UTF8.GetBytes(Guard.Against.Null(json).TrimStart('\uFEFF'));
            using var document = JsonDocument.Parse(utf8);
            RepeatedNames.Refuse(utf8);
            return Read(document.RootElement, rulebook ?? RuleCatalogue.Rulebook);
        }
        catch (JsonException exception)
        {
            return new RuleOptionsReading(null, [JsonFault.Problem(ProblemCatalogue.MalformedRules, exception)]);
        }
        catch (InvalidOperationException)
        {
            // Half a character, escaped, is met only when its string is asked for.
            var actual = new BilingualText("其中有半个字符。", "it holds half a character.");
            return new RuleOptionsReading(null, [new ReadingProblem(ProblemCatalogue.MalformedRules, null, ("actual", actual))]);
        }
    }

    private static RuleOptionsReading Read(JsonElement root, Rulebook rulebook)
    {
        var choices = new ChoiceReader();
        var options = RuleOptions.Default;
        foreach (var member in choices.Members(root, ""))
        {
            options = member.Name switch
            {
                "$schema" => options,
                "blankReading" => options with { BlankReading = choices.Word(member.Value, member.Name, options.BlankReading) },
                "rules" => options with { Grades = Grades(choices, member.Value, rulebook) },
                "thresholds" => options with { Thresholds = Thresholds(choices, member.Value) },
                "deadlines" => options with { Deadlines = Deadlines(choices, member.Value) },
                "requiredFigures" => options with { RequiredFigures = choices.Words(member.Value, member.Name) },
                _ => choices.Refuse(options, ProblemCatalogue.UnknownChoice, member.Name, "", Known),
            };
        }

        return new RuleOptionsReading(choices.Problems.Count == 0 ? options : null, choices.Problems);
    }

    private static Dictionary<string, RuleGrade> Grades(ChoiceReader choices, JsonElement rules, Rulebook rulebook)
    {
        var grades = new Dictionary<string, RuleGrade>(StringComparer.Ordinal);
        foreach (var member in choices.Members(rules, "rules"))
        {
            var where = $"rules.{member.Name}";
            if (rulebook.Find(member.Name) is not { } rule)
            {
                var known = rulebook.Rules.Count == 0 ? "–" : $"{rulebook.Rules[0].Id} – {rulebook.Rules[^1].Id}";
                choices.Refuse(grades, ProblemCatalogue.UnknownChoice, member.Name, "rules", known);
                continue;
            }

            var grade = choices.Word(member.Value, where, RuleGrade.Off);
            if (GuardAgainstUnfitGrade.Fits(rule, grade)) grades[rule.Id] = grade;
            else choices.Refuse(grades, ProblemCatalogue.UnfitChoice, "error", where, "off, info, warning");
        }

        return grades;
    }

    private static RuleThresholds Thresholds(ChoiceReader choices, JsonElement thresholds)
    {
        var known = string.Join(", ", ThresholdCatalogue.All.Select(each => each.Name));
        var result = RuleThresholds.Default;
        foreach (var member in choices.Members(thresholds, "thresholds"))
        {
            result = ThresholdCatalogue.Find(member.Name) is { } threshold
                ? threshold.Set(result, choices.Number(member.Value, $"thresholds.{member.Name}", threshold.IsWhole))
                : choices.Refuse(result, ProblemCatalogue.UnknownChoice, member.Name, "thresholds", known);
        }

        return result;
    }

    private static Dictionary<OrganKind, DueDay> Deadlines(ChoiceReader choices, JsonElement deadlines)
    {
        var kinds = Enum.GetValues<OrganKind>().ToDictionary(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), StringComparer.Ordinal);
        var result = new Dictionary<OrganKind, DueDay>();
        foreach (var member in choices.Members(deadlines, "deadlines"))
        {
            if (kinds.TryGetValue(member.Name, out var kind)) result[kind] = choices.Day(member.Value, $"deadlines.{member.Name}");
            else choices.Refuse(result, ProblemCatalogue.UnknownChoice, member.Name, "deadlines", string.Join(", ", kinds.Keys));
        }

        return result;
    }
}
