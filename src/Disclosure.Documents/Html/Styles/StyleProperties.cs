using System.Collections.Frozen;

namespace Disclosure.Documents.Html.Styles;

/// <summary>The properties that can change whether, where and how text is shown.</summary>
internal static class StyleProperties
{
    private static readonly FrozenSet<string> Longhands = Names(
        "display visibility opacity color background-color background-image font-size vertical-align position top right bottom left transform " +
            "translate scale rotate clip clip-path "
        + "overflow-x overflow-y width height max-width max-height text-indent text-decoration-line text-decoration-color mso-text-raise mso-hide " +
            "content-visibility direction unicode-bidi float "
        + "content line-height margin-top margin-right margin-bottom margin-left padding-left padding-right -webkit-text-fill-color " +
            "-webkit-text-security text-security filter mask-image zoom letter-spacing word-spacing "
        + "flex-direction order mix-blend-mode font-variant-position font-feature-settings white-space "
        + "text-shadow");

    private static readonly FrozenSet<string> Shortened = Names("font background text-decoration overflow inset margin padding all flex-flow mask " +
        "-webkit-mask -webkit-mask-image -webkit-transform -webkit-filter -webkit-opacity -webkit-clip-path font-variant");
    private static readonly FrozenSet<string> Handed = Names("visibility color font-size text-indent direction line-height letter-spacing " +
        "word-spacing white-space -webkit-text-fill-color -webkit-text-security text-security text-shadow");

    /// <summary>All of them that no other stands for.</summary>
    public static IEnumerable<string> All => Longhands;

    /// <summary>Whether a property, or one that it stands for, is among them; a custom property may be used by one.</summary>
    public static bool Matter(string property) =>
        Longhands.Contains(property) || Shortened.Contains(property) || property.StartsWith("--", StringComparison.Ordinal);

    /// <summary>Whether an element has its parent's where nothing is said.</summary>
    public static bool IsInherited(string property) => Handed.Contains(property);

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
