using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure.Cli.Output.Json;

/// <summary>Where JSON is written: indented, Chinese as it is, and let go piece by piece so that memory stays flat.</summary>
internal sealed class JsonPage
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly TextWriter target;

    public JsonPage(TextWriter target)
    {
        this.target = target;
        Json = new Utf8JsonWriter(buffer, Options);
    }

    /// <summary>The writer of the document's parts.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Lets go what is written so far.</summary>
    public void Flush()
    {
        Json.Flush();
        target.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }

    /// <summary>Ends the document with a line's end.</summary>
    public void End()
    {
        Flush();
        target.Write('\n');
        target.Flush();
    }

    /// <summary>Writes an exact number without zeros behind the point.</summary>
    public void Number(string name, decimal number)
    {
        Json.WritePropertyName(name);
        Json.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes an enumeration's value by its name in camelCase.</summary>
    public void Word<T>(string name, T value)
        where T : struct, Enum => Json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}
