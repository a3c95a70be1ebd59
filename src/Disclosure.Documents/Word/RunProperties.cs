using System.Globalization;
using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>Reads what the properties of a run, or of a style, say of the look of text.</summary>
/// <param name="colours">The document's colours.</param>
internal sealed class RunProperties(WordColours colours)
{
    // In per cent of a character's width.
    private const int NarrowestScale = 10;

    // In twentieths of a point: where characters stand closer, or have less room, one lies over the next.
    private const int ClosestSpacing = -80;
    private const int NarrowestFit = 100;

    /// <summary>The look that the properties, at which the reader stands, give a run.</summary>
    public RunLook Of(XmlReader reader)
    {
        var look = RunLook.Plain;
        var isMarked = false;
        foreach (var property in reader.Children())
        {
            look = property switch
            {
                "vanish" => look with { IsHidden = reader.IsOn() },
                "strike" => look with { IsStruck = reader.IsOn() },
                "dstrike" => look with { IsStruckTwice = reader.IsOn() },
                "color" => look with { Colour = colours.Text(reader) },
                "textFill" => OfFill(look, reader),
                "vertAlign" => look with { Alignment = reader.Attribute("val") },
                "position" => Raised(look, reader.Attribute("val")),
                "sz" => look with { Size = reader.Number("val") ?? look.Size },
                "w" => Misshapen(look, Number(reader.Attribute("val")) is >= 0 and <= NarrowestScale),
                "spacing" => Misshapen(look, reader.Number("val") <= ClosestSpacing),
                "fitText" => Misshapen(look, reader.Number("val") is > 0 and < NarrowestFit),
                "eastAsianLayout" => Misshapen(look, reader.Attribute("combine") is "1" or "true" or "on"),
                "specVanish" => Misshapen(look, reader.IsOn()),
                "rtl" => look with { RunsLeft = reader.IsOn() },
                "rStyle" => look with { Style = reader.Attribute("val") },
                "shd" when !isMarked => look with { Ground = colours.Shade(reader) },
                "highlight" => Marked(look, reader, ref isMarked),
                _ => look,
            };
        }

        return look;
    }

    // What some programs fill with nothing, others fill as ever.
    private RunLook OfFill(RunLook look, XmlReader reader) =>
        colours.Fill(reader) is { } colour ? look with { Colour = colour } : look with { IsMisshapen = true };

    private static RunLook Misshapen(RunLook look, bool isSo) => isSo ? look with { IsMisshapen = true } : look;

    private static RunLook Marked(RunLook look, XmlReader reader, ref bool isMarked)
    {
        if (WordColours.Highlight(reader.Attribute("val")) is not { } ground) return look;
        isMarked = true;
        return look with { Ground = ground };
    }

    // Half-points, or points where the unit says so.
    private static RunLook Raised(RunLook look, string? distance)
    {
        if (Number(distance) is int halves) return look with { Raise = halves };
        return distance is [.., 'p', 't'] && double.TryParse(distance[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var points)
            ? look with { Raise = (int)Math.Round(Math.Clamp(points, -5000, 5000) * 2) }
            : look with { IsMisshapen = true };
    }

    private static int? Number(string? text) =>
        int.TryParse(text?.TrimEnd('%'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
