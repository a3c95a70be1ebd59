using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Cli.Output.Json;

/// <summary>A problem in reading for programs.</summary>
internal static class ProblemJson
{
    public static void Write(JsonPage page, ReadingProblem problem, DisplayLanguage language)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("code", problem.Code);
        page.Word("severity", problem.Kind.Severity);
        page.Json.WriteString("message", problem.Message(language));
        if (problem.Met is { } met) page.Text("met", met);
        if (problem.Right is { } right) page.Text("right", right);
        if (problem.Place is { } place) PlaceJson.Write(page.Json, place);
        page.Json.WriteEndObject();
    }
}
