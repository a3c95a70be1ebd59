using System.Text.Json;
using Disclosure.Messages;

namespace Disclosure.Reports.Json;

/// <summary>Refuses an object that names something twice, since one of the two values would be lost.</summary>
internal static class RepeatedNames
{
    /// <summary>Looks through JSON that can be parsed.</summary>
    /// <exception cref="JsonException">A name stands twice in one object.</exception>
    public static void Refuse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var objects = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject) objects.Push(new HashSet<string>(StringComparer.Ordinal));
            else if (reader.TokenType == JsonTokenType.EndObject) objects.Pop();
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.GetString() is { } name && !objects.Peek().Add(name))
            {
                throw new JsonFault(new BilingualText($"“{name}”出现了两次。", $"“{name}” stands twice."), utf8[..(int)reader.TokenStartIndex].Count((byte)'\n'));
            }
        }
    }
}
