using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Json;

namespace Disclosure.Reports.Ledgers.Calendars.Json;

/// <summary>
/// Papers on working days as they are kept in a JSON file, that of the library (<c>working-days.json</c>) and those of its users; the
/// schema is <c>working-days.schema.json</c> beside this type.
/// </summary>
public static class CalendarJson
{
    private const string Resource = "Disclosure.Reports.Ledgers.Calendars.Json.working-days.json";

    private static readonly JsonTypeInfo<CalendarDto> Contract = (JsonTypeInfo<CalendarDto>)new CalendarJsonContext(
        new JsonSerializerOptions(CalendarJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true })
        .GetTypeInfo(typeof(CalendarDto))!;

    /// <summary>Reads papers from JSON.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text holds no papers; the message says what was met and where.</exception>
    public static IReadOnlyList<CalendarPaper> Read(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(Guard.Against.Null(json).TrimStart('\uFEFF'));
        try
        {
            var papers = JsonSerializer.Deserialize(utf8, Contract)?.Papers ?? throw FormatFault.WithoutList("papers");
            RepeatedNames.Refuse(utf8);
            return [.. papers.Select((paper, place) => paper?.ToPaper(place + 1) ?? throw FormatFault.Null("papers", place + 1))];
        }
        catch (JsonException exception)
        {
            throw FormatFault.Of(exception);
        }
    }

    /// <summary>Writes papers as indented JSON.</summary>
    /// <param name="papers">The papers.</param>
    /// <exception cref="ArgumentException">The list or a paper is null.</exception>
    public static string Write(IEnumerable<CalendarPaper> papers) => JsonSerializer.Serialize(
        new CalendarDto([.. Guard.Against.NullElement(Guard.Against.Null(papers).ToList(), nameof(papers)).Select(CalendarPaperDto.Of)]), Contract);

    /// <summary>The papers of the State Council that the library knows.</summary>
    internal static IReadOnlyList<CalendarPaper> StateCouncil()
    {
        using var reader = new StreamReader(typeof(CalendarJson).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        return Read(reader.ReadToEnd());
    }
}
