namespace Disclosure.Documents.Html;

/// <summary>What the style of an element means for what is printed of it.</summary>
/// <param name="IsHidden">Whether nothing is printed.</param>
/// <param name="IsRaised">Whether its text stands above or below the line.</param>
/// <param name="IsStruck">Whether its text is struck out.</param>
internal readonly record struct PrintedStyle(bool IsHidden, bool IsRaised, bool IsStruck)
{
    private const int MostRecent = 256;
    private const int LongestKept = 1024;

    // The same few styles stand at most elements of a page.
    [ThreadStatic]
    private static Dictionary<string, PrintedStyle>? recent;

    /// <summary>A style that changes nothing.</summary>
    public static PrintedStyle Plain => default;

    /// <summary>The meaning of a style as it stands in the source.</summary>
    public static PrintedStyle Of(string? style)
    {
        if (string.IsNullOrEmpty(style)) return Plain;
        recent ??= new Dictionary<string, PrintedStyle>(StringComparer.Ordinal);
        if (recent.TryGetValue(style, out var known)) return known;
        if (recent.Count == MostRecent) recent.Clear();
        var meaning = Read(style);
        if (style.Length <= LongestKept) recent[style] = meaning;
        return meaning;
    }

    private static PrintedStyle Read(string style) => new(
        Has(style, "display:", "none") || Has(style, "visibility:", "hidden") || Has(style, "mso-hide:", "all"),
        Has(style, "vertical-align:", "super") || Has(style, "vertical-align:", "sub"),
        Has(style, "", "line-through"));

    // The value is looked for first, since few styles hold it.
    private static bool Has(string style, string property, string value) =>
        style.Contains(value, StringComparison.OrdinalIgnoreCase)
        && style.Replace(" ", "", StringComparison.Ordinal).Contains(property + value, StringComparison.OrdinalIgnoreCase);
}
