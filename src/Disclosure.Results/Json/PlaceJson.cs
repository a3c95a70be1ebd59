using System.Text.Json;
using Disclosure.Reports;

namespace Disclosure.Results.Json;

/// <summary>A place for programs, in the terms of its document's format.</summary>
internal static class PlaceJson
{
    public static void Write(Utf8JsonWriter json, DocumentPlace place)
    {
        json.WriteStartObject("place");
        Write(json, "line", place.Line);
        Write(json, "column", place.Column);
        if (place.Sheet is not null) json.WriteString("sheet", place.Sheet);
        if (place.Cell is not null) json.WriteString("cell", place.Cell);
        Write(json, "page", place.Page);
        if (place.Box is { } box) Write(json, box);
        Write(json, "table", place.Table);
        Write(json, "row", place.Row);
        Write(json, "paragraph", place.Paragraph);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is int known) json.WriteNumber(name, known);
    }

    private static void Write(Utf8JsonWriter json, PageBox box)
    {
        json.WriteStartObject("box");
        json.WriteNumber("left", box.Left);
        json.WriteNumber("top", box.Top);
        json.WriteNumber("width", box.Width);
        json.WriteNumber("height", box.Height);
        json.WriteEndObject();
    }
}
