using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Packages;

/// <summary>The look that office formats give a run of text.</summary>
internal static class OfficeLook
{
    /// <summary>The look of a run.</summary>
    /// <param name="alignment">How it stands on its line, in the formats' own words; null for text on the line.</param>
    /// <param name="isStruck">Whether it is struck through.</param>
    public static Look Of(string? alignment, bool isStruck) =>
        (alignment switch { "superscript" => Look.Raised, "subscript" => Look.Lowered, _ => Look.Plain }) | (isStruck ? Look.Struck : Look.Plain);
}
