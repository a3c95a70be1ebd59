using Disclosure.Messages;
using Disclosure.Repairs;

namespace Disclosure.Results.Json;

/// <summary>A diagnosis for programs.</summary>
internal static class DiagnosisJson
{
    public static void Write(JsonPage page, Diagnosis diagnosis, DisplayLanguage language)
    {
        page.Json.WriteStartObject();
        page.Strings("findings", diagnosis.Findings.Select(finding => finding.Fingerprint));
        page.Strings("cells", diagnosis.Cells.Select(cell => cell.Path));
        page.Array("hints", diagnosis.Explanations, explanation =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("id", explanation.Slip.Id);
            page.Json.WriteString("message", explanation.Message(language));
            page.Json.WriteEndObject();
        });
        page.Json.WriteEndObject();
    }
}
