using Disclosure.Findings.Diagnoses;
using Disclosure.Messages;

namespace Disclosure.Cli.Output.Json;

/// <summary>A diagnosis for programs.</summary>
internal static class DiagnosisJson
{
    public static void Write(JsonPage page, Diagnosis diagnosis, DisplayLanguage language)
    {
        var json = page.Json;
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in diagnosis.Findings) json.WriteStringValue(finding.Fingerprint);
        json.WriteEndArray();
        json.WriteStartArray("cells");
        foreach (var cell in diagnosis.Cells) json.WriteStringValue(cell.Path);
        json.WriteEndArray();
        json.WriteStartArray("hints");
        foreach (var hint in diagnosis.Hints)
        {
            json.WriteStartObject();
            json.WriteString("id", hint.Kind.Id);
            json.WriteString("message", hint.Message(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
