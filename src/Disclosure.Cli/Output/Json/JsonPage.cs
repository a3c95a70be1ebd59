using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Output.Json;

/// <summary>Where JSON is written: Chinese as it is, and let go piece by piece so that memory stays flat.</summary>
internal sealed class JsonPage
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly TextWriter target;

    public JsonPage(TextWriter target, bool isIndented = true)
    {
        this.target = target;
        Json = new Utf8JsonWriter(buffer, Options with { Indented = isIndented });
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

    /// <summary>Writes a text in both languages.</summary>
    public void Text(string name, BilingualText text)
    {
        Json.WritePropertyName(name);
        Text(text);
    }

    /// <summary>Writes a text in both languages where a value is due.</summary>
    public void Text(BilingualText text)
    {
        Json.WriteStartObject();
        Json.WriteString("zh", text.Chinese);
        Json.WriteString("en", text.English);
        Json.WriteEndObject();
    }

    /// <summary>Writes a figure as the report's JSON does: a number, null for a blank, a string for other text, nothing for an absent cell.</summary>
    public void Figure(string name, Figure figure)
    {
        if (figure.Number is decimal number) Number(name, number);
        else if (figure.State == FigureState.Blank) Json.WriteNull(name);
        else if (figure.State != FigureState.Absent) Json.WriteString(name, figure.Text);
    }
}
