using System.Text;
using System.Text.Json;

namespace Disclosure.Documents.Html;

/// <summary>The strings of a JSON document, as objects and arrays hold them. Numbers and other values are none of its text.</summary>
/// <param name="Name">The property's name; null within an array.</param>
/// <param name="Path">A number for where it stands in objects and arrays, the same for all elements of an array.</param>
/// <param name="Start">Where the string's opening mark stands in the document; -1 for an object or an array.</param>
/// <param name="Text">What the string says; empty for an object or an array.</param>
internal sealed record JsonTree(string? Name, int Path, int Start = -1, string Text = "")
{
    private const int MostTokens = 1_000_000;
    private readonly List<JsonTree> children = [];

    /// <summary>What an object or an array holds, in printed order.</summary>
    public IReadOnlyList<JsonTree> Children => children;

    /// <summary>Whether it is an object.</summary>
    public bool IsObject { get; private init; }

    /// <summary>Whether it is a string.</summary>
    public bool IsString => Start >= 0;

    /// <summary>Whether it is a string that holds a table.</summary>
    public bool HoldsTable => IsString && Text.Contains("<table", StringComparison.OrdinalIgnoreCase);

    /// <summary>The tree of a document; null where it is no JSON, or holds more than is read.</summary>
    public static JsonTree? Of(string json)
    {
        try
        {
            return Read(json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>All strings within it, in printed order.</summary>
    public IEnumerable<JsonTree> Strings() => IsString ? [this] : children.SelectMany(child => child.Strings());

    private static JsonTree? Read(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var open = new Stack<JsonTree>();
        var paths = new Dictionary<(int Outer, string Name), int>();
        JsonTree? root = null;
        string? name = null;
        var (before, at, count) = (0, 0, 0);
        while (reader.Read())
        {
            if (++count > MostTokens) return null;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString();
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    var container = new JsonTree(name, Path()) { IsObject = reader.TokenType == JsonTokenType.StartObject };
                    if (open.TryPeek(out var outer)) outer.children.Add(container);
                    root ??= container;
                    open.Push(container);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                case JsonTokenType.String when open.TryPeek(out var holder):
                    var start = (int)reader.TokenStartIndex;
                    at += Encoding.UTF8.GetCharCount(bytes, before, start - before);
                    before = start;
                    holder.children.Add(new JsonTree(name, Path(), at, reader.GetString()!));
                    break;
            }

            name = null;
        }

        return root;

        int Path()
        {
            var place = (open.TryPeek(out var outer) ? outer.Path : -1, name ?? "");
            if (!paths.TryGetValue(place, out var path)) paths.Add(place, path = paths.Count);
            return path;
        }
    }
}
