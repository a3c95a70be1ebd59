using Disclosure.Results.Checking;

namespace Disclosure.Results.Json;

/// <summary>A problem in reading for programs.</summary>
internal static class ProblemJson
{
    public static void Write(JsonPage page, CheckEntry entry)
    {
        var problem = entry.Problem!;
        page.Json.WriteStartObject();
        page.Json.WriteString("code", entry.Code);
        page.Word("severity", problem.Kind.Severity);
        page.Json.WriteString("message", entry.Message);
        if (problem.Actual is { } actual) page.Text("actual", actual);
        if (problem.Expected is { } expected) page.Text("expected", expected);
        if (entry.Place is { } place) PlaceJson.Write(page.Json, place);
        page.Json.WriteEndObject();
    }
}
