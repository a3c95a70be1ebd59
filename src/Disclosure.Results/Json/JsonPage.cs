using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Results.Json;

/// <summary>Where JSON is written: Chinese as it is, and passed on piece by piece so that memory stays flat.</summary>
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

    /// <summary>Passes on what is written so far.</summary>
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

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">What it is written of.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="items">What it is written of.</param>
    /// <param name="write">Writes the value of one.</param>
    public void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Json.WriteStartArray(name);
        foreach (var item in items) write(item);
        Json.WriteEndArray();
    }

    /// <summary>Writes an array of strings.</summary>
    public void Strings(string name, IEnumerable<string> values) => Array(name, values, Json.WriteStringValue);

    /// <summary>Writes an exact number without zeros behind the point.</summary>
    public void Number(string name, decimal number)
    {
        Json.WritePropertyName(name);
        Json.WriteRawValue(NumberText.Plain(number));
    }

    /// <summary>Writes both sides of an equation and their difference; nothing of a finding that has none.</summary>
    public void Sides(Finding finding)
    {
        if (finding.Left is decimal left) Number("left", left);
        if (finding.Right is decimal right) Number("right", right);
        if (finding.Difference is decimal difference) Number("difference", difference);
    }

    /// <summary>Writes who accepted a finding, and when, as far as that is known.</summary>
    public void Acceptance(AcceptedFinding accepted)
    {
        if (accepted.By is not null) Json.WriteString("by", accepted.By);
        if (accepted.Date is { } date) Json.WriteString("date", date.ToString("O", CultureInfo.InvariantCulture));
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
