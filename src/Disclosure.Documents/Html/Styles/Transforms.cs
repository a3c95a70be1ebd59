using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Html.Styles;

/// <summary>Where transformations put an element.</summary>
internal static partial class Transforms
{
    private const double LeastScale = 0.5;
    private const double MostScale = 1.5;
    private const double AlmostNothing = 0.02;

    // A part of the page that is moved by so much of itself, or by so many pixels, may be out of sight.
    private const double MostOfItself = 90;
    private const double MostPixels = 300;

    /// <summary>What the style does, were the element no piece of a line.</summary>
    public static Placing Of(Values values, double size, Surroundings where)
    {
        var placing = default(Placing);
        if (values["translate"] is { } translate && translate != StyleValues.None) placing = placing.And(Moved(Shorthands.Words(translate), size, where));
        if (values["scale"] is { } scale && scale != StyleValues.None) placing = placing.And(Scaled(Shorthands.Words(scale), where));
        if (values["rotate"] is { } rotate && rotate != StyleValues.None)
        {
            placing = placing.And(Unless(rotate[0] == '0' && rotate.Trim('0', '.').TrimStart("degradturn".ToCharArray()).Length == 0, where));
        }

        if (values["transform"] is not { } value || value == StyleValues.None) return placing;
        var functions = Function().Matches(value);
        if (functions.Count == 0) return placing.And(Unless(false, where));
        return functions.Aggregate(placing, (all, function) =>
            all.And(OfFunction(function.Groups["name"].Value, Parts(function.Groups["parts"].Value), size, where)));
    }

    private static Placing OfFunction(string name, string[] parts, double size, Surroundings where) => name switch
    {
        "translate" or "translate3d" => Moved(parts, size, where),
        "translatex" => Moved([parts[0], "0"], size, where),
        "translatey" => Moved(["0", parts[0]], size, where),
        "scale" or "scale3d" or "scalex" or "scaley" => Scaled(parts, where),
        "translatez" or "perspective" or "scalez" => default,
        "matrix" when parts.Length == 6 && parts.AsSpan(0, 4).SequenceEqual(["1", "0", "0", "1"]) => Moved([parts[4], parts[5]], size, where),
        _ => Unless(parts.All(part => part.Length > 0 && part[0] == '0' && part.TrimStart('0', '.').All(char.IsAsciiLetter)), where),
    };

    private static Placing Moved(string[] parts, double size, Surroundings where)
    {
        var (slide, fall) = (Lengths.Of(parts[0], size), parts.Length > 1 ? Lengths.Of(parts[1], size) : 0);
        if (where == Surroundings.Page) return parts.Take(2).Any(IsFar) ? new Placing(0, 0, Showing.Doubtful) : default;
        if (slide is null || fall is null) return new Placing(0, 0, Showing.Moved);
        if (slide <= -Placing.OffScreen || fall <= -Placing.OffScreen) return new Placing(0, 0, Showing.Unseen);
        return new Placing(-fall.Value, slide.Value, Showing.Plain);
    }

    private static bool IsFar(string part) => part.EndsWith('%')
        ? Lengths.Of(part, 1, 100) is >= MostOfItself or <= -MostOfItself
        : Lengths.Of(part, 16) is not (> -MostPixels and < MostPixels);

    // A third number is of the depth.
    private static Placing Scaled(string[] parts, Surroundings where)
    {
        var scales = parts.Take(2).Select(part => Lengths.Of(part, 1, 1) ?? double.NaN).ToList();
        if (scales.Any(scale => Math.Abs(scale) < AlmostNothing)) return new Placing(0, 0, Showing.Unseen);
        return Unless(scales.All(scale => scale is >= LeastScale and <= MostScale), where);
    }

    private static Placing Unless(bool isHarmless, Surroundings where) => isHarmless || where == Surroundings.Page ? default : new Placing(0, 0, Showing.Moved);

    private static string[] Parts(string parts) =>
        [.. parts.Split(',').Select(part => part.Trim())
        .Select(part => decimal.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("0.####", CultureInfo.InvariantCulture)
        : part)];

    [GeneratedRegex(@"(?<name>[a-z0-9]+)\((?<parts>[^()]*(?:\([^()]*\)[^()]*)*)\)")]
    private static partial Regex Function();
}
