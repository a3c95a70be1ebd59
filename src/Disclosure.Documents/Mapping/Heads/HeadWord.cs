using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>A head as it is looked for among printed pieces.</summary>
/// <param name="Wordings">Its letters, in each known wording.</param>
/// <param name="Column">The key of the column that it heads; null for a head over others.</param>
internal sealed record HeadWord(IReadOnlyList<string> Wordings, string? Column)
{
    /// <summary>Whether it must be there.</summary>
    public bool IsDue { get; init; } = true;

    /// <summary>A column, or a track over columns.</summary>
    /// <param name="element">What it names.</param>
    /// <param name="column">The key of the column; null for a track.</param>
    /// <param name="official">The label as it stands below its track; the element's own where null.</param>
    public static HeadWord Of(FormElement element, string? column, string? official = null) =>
        new(official is null ? [.. element.KnownWordings] : [PrintedLabel.Fold(official)], column);
}
