using System.Text.Json.Serialization;
using Disclosure.Reports.Json;

namespace Disclosure.Reports.Adjustments.Json;

/// <summary>An adjustment as it stands in its JSON file.</summary>
internal sealed record AdjustmentDto(
    string? Authority,
    int? Year,
    [property: JsonConverter(typeof(AdjustmentKindConverter))] AdjustmentKind? Kind,
    string? Reason,
    string? Document = null,
    IReadOnlyList<string>? Others = null,
    IReadOnlyDictionary<string, long>? Cells = null)
{
    public static AdjustmentDto Of(Adjustment adjustment) => new(
        adjustment.Authority, adjustment.Year, adjustment.Kind, adjustment.Reason, adjustment.Document,
        adjustment.Others.Count == 0 ? null : adjustment.Others, adjustment.Cells);

    public Adjustment ToAdjustment(int number) => new()
    {
        Authority = Required(Authority, "authority", number),
        Year = Year ?? throw FormatFault.Without("adjustments", number, "year"),
        Kind = Kind ?? throw FormatFault.Without("adjustments", number, "kind"),
        Reason = Required(Reason, "reason", number),
        Document = Document,
        Others = [.. (Others ?? []).Select(other => Required(other, "others[]", number))],
        Cells = Cells,
    };

    private static string Required(string? text, string name, int number) =>
        string.IsNullOrWhiteSpace(text) ? throw FormatFault.Without("adjustments", number, name) : text;
}
