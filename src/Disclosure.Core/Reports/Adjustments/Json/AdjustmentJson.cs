using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Json;

namespace Disclosure.Reports.Adjustments.Json;

/// <summary>Adjustments as they are kept in a JSON file; its schema is <c>adjustments.schema.json</c> beside this type.</summary>
public static class AdjustmentJson
{
    private static readonly JsonTypeInfo<AdjustmentListDto> Contract = (JsonTypeInfo<AdjustmentListDto>)new AdjustmentJsonContext(
        new JsonSerializerOptions(AdjustmentJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true })
        .GetTypeInfo(typeof(AdjustmentListDto))!;

    /// <summary>Reads a list from JSON.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no list of adjustments; the message says what was met and where.</exception>
    public static AdjustmentList Read(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(Guard.Against.Null(json).TrimStart('\uFEFF'));
        try
        {
            var list = JsonSerializer.Deserialize(utf8, Contract);
            var adjustments = list?.Adjustments ?? throw FormatFault.WithoutList("adjustments");
            RepeatedNames.Refuse(utf8);
            var entries = adjustments.Select((entry, place) => Checked(entry, place + 1)).ToList();
            AdjustmentContradictions.Refuse(entries, utf8);
            return new AdjustmentList(
                entries,
                list.Authorities?.Select((entry, place) => entry?.ToAuthority(place + 1) ?? throw FormatFault.Null("authorities", place + 1)).ToList());
        }
        catch (JsonException exception)
        {
            throw FormatFault.Of(exception);
        }
    }

    /// <summary>Writes a list as indented JSON.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static string Write(AdjustmentList list) => JsonSerializer.Serialize(
        new AdjustmentListDto(
            [.. Guard.Against.Null(list).Entries.Select(AdjustmentDto.Of)],
            list.Authorities.Count == 0 ? null : [.. list.Authorities.Select(AuthorityDto.Of)]),
        Contract);

    // A slip in a path would leave a break unexplained for no visible reason.
    private static Adjustment Checked(AdjustmentDto? entry, int number)
    {
        var adjustment = entry?.ToAdjustment(number) ?? throw FormatFault.Null("adjustments", number);
        var unknown = adjustment.Cells?.Keys.FirstOrDefault(path => Form.All.All(form => form.FindCell(path)?.Path != path));
        return unknown is null ? adjustment : throw FormatFault.Of(new BilingualText(
            $"“adjustments”的第 {number} 项，cells 中的“{unknown}”不是任何版本的格；写法如 applications.carriedOverFromPriorYear.total。",
            $"entry {number} of “adjustments”: no edition has the cell “{unknown}”; it is written like applications.carriedOverFromPriorYear.total."));
    }
}
