using System.Text.Json;
using Disclosure.Reports;

namespace Disclosure.Results.Json;

/// <summary>Words of a report's text for programs: where they stand among sections and paragraphs, and in the document.</summary>
internal static class PassageJson
{
    public static void Write(Utf8JsonWriter json, TextPassage passage)
    {
        json.WriteStartObject("passage");
        json.WriteNumber("sectionIndex", passage.SectionIndex);
        json.WriteNumber("paragraphIndex", passage.ParagraphIndex);
        json.WriteNumber("start", passage.Start);
        json.WriteNumber("length", passage.Length);
        json.WriteString("text", passage.Text);
        if (passage.Place is { } place) PlaceJson.Write(json, place);
        json.WriteEndObject();
    }
}
