namespace Disclosure.Results.Json;

/// <summary>Values of an array that are written on their own, so that several can be at once, and set into the document afterwards.</summary>
internal sealed class JsonPiece
{
    private const int IndentOfADepth = 2;
    private readonly string values;

    private JsonPiece(string values) => this.values = values;

    /// <summary>Writes values of an array.</summary>
    /// <param name="depth">How deep the values stand in the document.</param>
    /// <param name="write">Writes any number of values.</param>
    public static JsonPiece Of(int depth, Action<JsonPage> write)
    {
        using var writer = new StringWriter();
        var page = new JsonPage(writer);
        page.Json.WriteStartArray();
        write(page);
        page.Json.WriteEndArray();
        page.Flush();
        var array = writer.ToString();
        if (array == "[]") return new JsonPiece("");

        // No string of JSON holds a line's end as such. The array itself has stood one deep.
        var indent = new string(' ', (depth - 1) * IndentOfADepth);
        return new JsonPiece(array[1..array.LastIndexOf('\n')].Replace("\n", $"\n{indent}", StringComparison.Ordinal));
    }

    /// <summary>The values as text.</summary>
    public override string ToString() => values;

    /// <summary>A piece that was kept as its text.</summary>
    public static JsonPiece Kept(string values) => new(values);

    /// <summary>Sets the values into a document, at a place where values of an array are due.</summary>
    public void WriteTo(JsonPage page)
    {
        if (values.Length > 0) page.Json.WriteRawValue(values, skipInputValidation: true);
        page.Flush();
    }
}
