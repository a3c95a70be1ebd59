using System.Runtime.CompilerServices;
using NJsonSchema;

namespace Disclosure.Cli.Tests.Running;

/// <summary>The schema that is published beside the command.</summary>
internal static class CheckSchema
{
    public static async Task<IReadOnlyList<string>> Violations(string json, [CallerFilePath] string caller = "")
    {
        return Texts((await Load(caller)).Validate(json));
    }

    /// <summary>What is wrong with one report that stands on a line of its own.</summary>
    public static async Task<IReadOnlyList<string>> LineViolations(string line, [CallerFilePath] string caller = "")
    {
        var schema = await Load(caller);
        return Texts(schema.Properties["reports"].Item!.ActualSchema.Validate(line));
    }

    private static Task<JsonSchema> Load(string caller)
    {
        var tests = Path.GetDirectoryName(caller)!;
        return JsonSchema.FromFileAsync(Path.Combine(tests, "../../src/Disclosure.Cli/check.schema.json"));
    }

    private static List<string> Texts(IEnumerable<NJsonSchema.Validation.ValidationError> violations) => [.. violations.Select(violation => violation.ToString())];
}
