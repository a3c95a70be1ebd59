using System.Text.RegularExpressions;

namespace Disclosure.Documents.Html.Styles;

/// <summary>By which means a style keeps text from being seen.</summary>
internal static partial class Hiding
{
    private const double LeastOpacity = 0.05;
    private const double DoubtfulOpacity = 0.3;
    private const double NoLength = 1.5;
    private const double WidthOfDigit = 0.5;

    // Of a box less high than this part of its text, too little is seen.
    private const double LeastHeight = 0.9;

    /// <summary>What the style does, beside what is done around it.</summary>
    public static Showing Of(Values values, Box box, double size, Surroundings where, int letters) =>
        Opacity(values["opacity"]) | Filter(values["filter"]) | ClipPath(values["clip-path"]) | Cut(values, box, size, where, letters) | Others(values, where)
        | (box.IsTakenOut ? Clip(values["clip"], where) : Showing.Plain);

    /// <summary>What is done with a line that begins elsewhere; null where the style says nothing of it.</summary>
    public static Showing? Indent(Values values, double size)
    {
        if (values["text-indent"] is not { } value) return null;
        if (value.EndsWith('%')) return Lengths.Of(value, size, 100) is > -20 and < 60 ? Showing.Plain : Showing.Indented | Showing.Moved;
        return Lengths.Of(value, size) switch
        {
            null => Showing.Moved,
            <= -Placing.OffScreen => Showing.Indented,
            < -40 or > 300 => Showing.Moved,
            _ => Showing.Plain,
        };
    }

    private static Showing Opacity(string? value) => value is null ? Showing.Plain : Lengths.Of(value, 1, 1) switch
    {
        null => Showing.Doubtful,
        < LeastOpacity => Showing.Unseen,
        < DoubtfulOpacity => Showing.Doubtful,
        _ => Showing.Plain,
    };

    private static Showing Filter(string? value)
    {
        if (value is null or StyleValues.None) return Showing.Plain;
        var found = Showing.Plain;
        foreach (var word in Shorthands.Words(value))
        {
            if (word.StartsWith("opacity(", StringComparison.Ordinal)) found |= Opacity(word["opacity(".Length..].TrimEnd(')').Trim());
            else if (!Harmless().IsMatch(word)) found |= Showing.Doubtful;
        }

        return found;
    }

    private static Showing Clip(string? value, Surroundings where)
    {
        if (value is null or "auto") return Showing.Plain;
        var sides = Rectangle().Match(value).Groups["side"].Captures.Select(side => Lengths.Of(side.Value, 16)).ToList();
        if (sides.Count == 4 && (sides[2] - sides[0] <= NoLength || sides[1] - sides[3] <= NoLength)) return Showing.Erased;
        return where == Surroundings.Page ? Showing.Plain : Showing.Doubtful;
    }

    private static Showing ClipPath(string? value) => value switch
    {
        null or StyleValues.None => Showing.Plain,
        _ when Nothing().IsMatch(value) => Showing.Unseen,
        _ when Everything().IsMatch(value) => Showing.Plain,
        _ => Showing.Doubtful,
    };

    // A box in which text has no room, and out of which none is let.
    private static Showing Cut(Values values, Box box, double size, Surroundings where, int letters)
    {
        var isCutX = values["overflow-x"] is not (null or "visible");
        var isCutY = values["overflow-y"] is not (null or "visible");
        if ((!isCutX && !isCutY) || box.IsInline || where == Surroundings.Row) return Showing.Plain;
        if (where == Surroundings.Cell) return Lengths.Of(values["max-width"] ?? "", size) is < 8 ? Showing.Doubtful : Showing.Plain;
        var width = Least(values["width"], values["max-width"], size);
        var height = Least(values["height"], values["max-height"], size);
        if ((width < NoLength && isCutX) || (height < NoLength && isCutY)) return Showing.Erased;
        var isTooNarrow = isCutX && width < (where == Surroundings.Text ? letters * WidthOfDigit * size : size);
        return isTooNarrow || (isCutY && height < LeastHeight * size) || (where == Surroundings.Text && (double.IsNaN(width) || double.IsNaN(height)))
            ? Showing.Doubtful
            : Showing.Plain;
    }

    // The features of a font that raise, lower or shrink its digits.
    private static readonly string[] Raising = ["sups", "subs", "sinf", "ordn", "numr", "dnom"];

    private static Showing Others(Values values, Surroundings where)
    {
        var isIn = where is Surroundings.Text or Surroundings.Cell;
        var isDoubtful = values["mask-image"] is not (null or StyleValues.None)
            || (values["mso-hide"] is "all")
            || (isIn && values["mix-blend-mode"] is not (null or "normal"))
            || (isIn && values["font-variant-position"] is not (null or "normal"))
            || (isIn && values["font-feature-settings"] is { } features && features.Split(',').Any(IsRaising))
            || (isIn && (values["-webkit-text-security"] ?? values["text-security"]) is not (null or StyleValues.None));
        return isDoubtful ? Showing.Doubtful : Showing.Plain;
    }

    private static double Least(string? length, string? most, double size) => Math.Min(Side(length, size), Side(most, size));

    // What is worked out may be anything; a part of what is around is taken for enough.
    private static double Side(string? value, double size) =>
        value is null || value.EndsWith('%') && Lengths.Of(value, size, 1) is > 0.05 ? double.PositiveInfinity
        : Lengths.Of(value, size, 0) ?? (value.Contains('(', StringComparison.Ordinal) || value == StyleValues.Unknown ? double.NaN : double.PositiveInfinity);

    [GeneratedRegex(@"^(?:grayscale|sepia|saturate|hue-rotate|drop-shadow)\(|^(?:brightness|contrast)\((?:1|100%|0\.[89][0-9]*|1\.[0-2][0-9]*)\)$|" +
        @"^(?:blur|invert)\(0(?:px|%)?\)$")]
    private static partial Regex Harmless();

    [GeneratedRegex(@"^rect\(\s*(?:(?<side>[^\s,]+)\s*(?:,\s*|\s+|(?=\)))){4}\)$")]
    private static partial Regex Rectangle();

    [GeneratedRegex(@"^(?:inset\((?:[5-9][0-9]|1[0-9]{2})%|inset\([^)]*\b(?:9[0-9]|100)%|(?:circle|ellipse)\(0(?:px|%)?[\s)]|polygon\((?<point>[^,()" +
        @"]+)(?:,\s*\k<point>)*\)$)")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^inset\((?:\s*(?:0(?:px|%)?|-[0-9.]+[a-z%]+))+\s*\)$|^(?:border|padding|content|margin)-box$")]
    private static partial Regex Everything();

    // "sups" or "sups" 1 turns it on, "sups" 0 and "sups" off leave the digits as they are.
    private static bool IsRaising(string feature) =>
        feature.Trim() is var set && Array.Exists(Raising, name => set.Contains(name, StringComparison.OrdinalIgnoreCase))
        && !set.EndsWith(" 0", StringComparison.Ordinal) && !set.EndsWith("off", StringComparison.OrdinalIgnoreCase);
}
