using System.Text.Json.Serialization;

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

    public Adjustment ToAdjustment() => new()
    {
        Authority = Required(Authority, "authority"),
        Year = Year ?? throw Missing("year"),
        Kind = Kind ?? throw Missing("kind"),
        Reason = Required(Reason, "reason"),
        Document = Document,
        Others = [.. (Others ?? []).Select(other => Required(other, "others[]"))],
        Cells = Cells,
    };

    private static string Required(string? text, string name) => string.IsNullOrWhiteSpace(text) ? throw Missing(name) : text;

    private static FormatException Missing(string name) => new($"An entry of “adjustments” has no {name}.");
}
