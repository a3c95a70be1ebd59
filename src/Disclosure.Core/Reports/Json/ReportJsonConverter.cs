using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Messages;

namespace Disclosure.Reports.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/>, and with it whatever binds requests by it, write and read reports in the shape of
/// <see cref="ReportJson"/>. What cannot be read is a <see cref="JsonException"/> that names the problems in English.
/// </summary>
public sealed class ReportJsonConverter : JsonConverter<AnnualDisclosureReport>
{
    /// <inheritdoc/>
    public override AnnualDisclosureReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var reading = ReportJson.Read(json.RootElement.GetRawText());
        return reading.Report
            ?? throw new JsonException(string.Join(' ', reading.Problems.Select(problem => $"{problem.Code} {problem.Message(DisplayLanguage.English)}")));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnnualDisclosureReport value, JsonSerializerOptions options) =>
        ReportJson.WriteTo(value, writer);

    /// <summary>What it converts.</summary>
    public override string ToString() => $"{nameof(AnnualDisclosureReport)} as JSON";
}
