using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Messages;

namespace Disclosure.Reports.Json;

/// <summary>The cells of a report: a number is a number, null a blank, a string what could not be read or is not applicable.</summary>
internal sealed class CellsConverter : JsonConverter<IReadOnlyList<KeyValuePair<string, Figure>>>
{
    public override IReadOnlyList<KeyValuePair<string, Figure>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonFault(new BilingualText("cells 应为由单元格路径和数值组成的对象。", "cells is an object of paths and figures."));
        }

        var cells = new List<KeyValuePair<string, Figure>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var path = reader.GetString()!;
            reader.Read();
            cells.Add(new(path, ReadFigure(ref reader, path)));
        }

        return cells;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, Figure>> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (path, figure) in value)
        {
            writer.WritePropertyName(path);
            WriteFigure(writer, figure);
        }

        writer.WriteEndObject();
    }

    private static Figure ReadFigure(ref Utf8JsonReader reader, string path) => reader.TokenType switch
    {
        JsonTokenType.Null => Figure.Blank,
        JsonTokenType.String => Figure.OfText(reader.GetString()!),
        JsonTokenType.Number => Figure.Parse(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan))
            ?? throw new JsonFault(new BilingualText(
                $"“{path}”的数超出 64 位，或小数位过多，不能精确保存。",
                $"the number of “{path}” exceeds 64 bits or has too many decimals to be held exactly.")),
        _ => throw new JsonFault(new BilingualText($"单元格“{path}”应为数、null 或字符串。", $"the cell “{path}” is neither a number, null nor a string.")),
    };

    private static void WriteFigure(Utf8JsonWriter writer, Figure figure)
    {
        switch (figure.State)
        {
            case FigureState.Number:
                writer.WriteRawValue(figure.ToString());
                break;
            case FigureState.Blank:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(figure.Text);
                break;
        }
    }
}
