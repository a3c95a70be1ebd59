using Disclosure.Findings.Diagnoses;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Json;

/// <summary>A diagnosis for programs.</summary>
internal static class DiagnosisJson
{
    public static void Write(JsonPage page, Diagnosis diagnosis, DisplayLanguage language)
    {
        page.Json.WriteStartObject();
        page.Strings("findings", diagnosis.Findings.Select(finding => finding.Fingerprint));
        page.Strings("cells", diagnosis.Cells.Select(cell => cell.Path));
        page.Array("hints", diagnosis.Hints, hint =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("id", hint.Kind.Id);
            page.Json.WriteString("message", hint.Message(language));
            page.Json.WriteEndObject();
        });
        page.Json.WriteEndObject();
    }
}
