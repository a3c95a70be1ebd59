using System.Runtime.CompilerServices;
using NJsonSchema;

namespace Disclosure.Cli.Tests.Running;

/// <summary>The schema that is published beside the command.</summary>
internal static class CheckSchema
{
    public static async Task<IReadOnlyList<string>> Violations(string json)
    {
        return Texts((await Load()).Validate(json));
    }

    /// <summary>What is wrong with one report that stands on a line of its own.</summary>
    public static async Task<IReadOnlyList<string>> LineViolations(string line)
    {
        var schema = await Load();
        return Texts(schema.Properties["reports"].Item!.ActualSchema.Validate(line));
    }

    /// <summary>What is wrong with a sum held against its units.</summary>
    public static async Task<IReadOnlyList<string>> RollupViolations(string json) => Texts((await Load("rollup.schema.json")).Validate(json));

    private static Task<JsonSchema> Load(string name = "check.schema.json", [CallerFilePath] string here = "") =>
        JsonSchema.FromFileAsync(Path.Combine(Path.GetDirectoryName(here)!, $"../../../src/Disclosure.Cli/{name}"));

    private static List<string> Texts(IEnumerable<NJsonSchema.Validation.ValidationError> violations) => [.. violations.Select(violation => violation.ToString())];
}
