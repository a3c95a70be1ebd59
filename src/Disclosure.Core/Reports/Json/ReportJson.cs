using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Reports.Json;

/// <summary>
/// A report as JSON, the same shape out and in: a number is a number, null a blank, a string what could not be read or
/// is not applicable, a missing key an absent cell. The schema is <c>report.schema.json</c> beside this type.
/// </summary>
public static class ReportJson
{
    private static readonly JsonTypeInfo<ReportDto> Contract = (JsonTypeInfo<ReportDto>)new ReportJsonContext(
        new JsonSerializerOptions(ReportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true })
        .GetTypeInfo(typeof(ReportDto))!;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a report as indented JSON.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string Write(AnnualDisclosureReport report) => JsonSerializer.Serialize(ReportDtoMapping.ToDto(Guard.Against.Null(report)), Contract);

    /// <summary>Writes a report into a larger JSON document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">The writer, at a place where a value is due.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static void WriteTo(AnnualDisclosureReport report, Utf8JsonWriter writer) =>
        JsonSerializer.Serialize(Guard.Against.Null(writer), ReportDtoMapping.ToDto(Guard.Against.Null(report)), Contract);

    /// <summary>Reads a report from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The report, or the problems that kept it from being read; nothing is read in part.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportReading Read(string json) => Read(json, null);

    /// <summary>Reads a report from JSON whose edition the caller may know.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="edition">The edition, for JSON that names neither an edition nor a year that has one; null where it is not known.</param>
    /// <returns>The report, or the problems that kept it from being read; nothing is read in part.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportReading Read(string json, ReportEdition? edition) => Read(json, edition, FormCatalogue.Official);

    internal static ReportReading Read(string json, ReportEdition? edition, FormCatalogue forms)
    {
        var text = Guard.Against.Null(json);
        try
        {
            var utf8 = StrictUtf8.GetBytes(text);
            var dto = JsonSerializer.Deserialize(utf8, Contract);
            if (dto is null) return ReportReading.Failed(Malformed(BilingualText.Same("null")));
            RepeatedNames.Refuse(utf8);
            return ReportDtoMapping.ToReport(dto, edition, forms);
        }
        catch (EncoderFallbackException exception)
        {
            var place = exception.Index + 1;
            return ReportReading.Failed(Malformed(new BilingualText($"第 {place} 个字符只是半个字符。", $"character {place} of the text is half a character.")));
        }
        catch (JsonException exception)
        {
            return ReportReading.Failed(JsonFault.Problem(ProblemCatalogue.MalformedJson, exception));
        }
    }

    private static ReadingProblem Malformed(BilingualText actual) => new(ProblemCatalogue.MalformedJson, null, ("actual", actual));
}
