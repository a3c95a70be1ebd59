using System.Text;
using System.Text.Json;

namespace Disclosure.Documents.Bytes;

/// <summary>Tells JSON of the report contract, whose texts may speak of tags, from JSON that brings a web page in a string.</summary>
internal static class ContractJson
{
    /// <summary>Whether the text is one JSON object with an object of cells.</summary>
    public static bool Is(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName) continue;
                if (reader.ValueTextEquals("cells"u8)) return reader.Read() && reader.TokenType == JsonTokenType.StartObject;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
