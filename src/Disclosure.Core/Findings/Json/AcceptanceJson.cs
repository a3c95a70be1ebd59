using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using Disclosure.Reports.Json;

namespace Disclosure.Findings.Json;

/// <summary>Accepted findings as they are kept in a JSON file; its schema is <c>acceptance.schema.json</c> beside this type.</summary>
public static class AcceptanceJson
{
    private static readonly JsonTypeInfo<AcceptanceDto> Contract = (JsonTypeInfo<AcceptanceDto>)new AcceptanceJsonContext(
        new JsonSerializerOptions(AcceptanceJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true })
        .GetTypeInfo(typeof(AcceptanceDto))!;

    /// <summary>Reads a list from JSON.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no list of accepted findings; the message says what was met and where.</exception>
    public static AcceptanceList Read(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(Guard.Against.Null(json).TrimStart('\uFEFF'));
        try
        {
            var accepted = JsonSerializer.Deserialize(utf8, Contract)?.Accepted
                ?? throw FormatFault.WithoutList("accepted");
            RepeatedNames.Refuse(utf8);
            return new AcceptanceList(accepted.Select((entry, place) => entry?.ToEntry(place + 1) ?? throw FormatFault.Null("accepted", place + 1)));
        }
        catch (JsonException exception)
        {
            throw FormatFault.Of(exception);
        }
    }

    /// <summary>Writes a list as indented JSON.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static string Write(AcceptanceList list) =>
        JsonSerializer.Serialize(new AcceptanceDto([.. Guard.Against.Null(list).Entries.Select(AcceptedFindingDto.Of)]), Contract);
}
