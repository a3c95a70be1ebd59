using System.Runtime.CompilerServices;
using NJsonSchema;

namespace Disclosure.Cli.Tests.Running;

/// <summary>The schema that is published beside the command.</summary>
internal static class CheckSchema
{
    public static async Task<IReadOnlyList<string>> Violations(string json, [CallerFilePath] string caller = "")
    {
        var tests = Path.GetDirectoryName(caller)!;
        var schema = await JsonSchema.FromFileAsync(Path.Combine(tests, "../../src/Disclosure.Cli/check.schema.json"));
        return [.. schema.Validate(json).Select(violation => violation.ToString())];
    }
}
