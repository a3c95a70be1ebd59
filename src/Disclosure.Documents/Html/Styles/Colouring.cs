namespace Disclosure.Documents.Html.Styles;

/// <summary>With what colour text is shown, and on which.</summary>
internal static class Colouring
{
    private const double LeastAlpha = 0.1;

    /// <summary>The style of an element with its colours.</summary>
    public static ShownStyle Of(Values values, ShownStyle style, Surroundings where)
    {
        var (colour, fill, ground, picture) = (values["color"], values["-webkit-text-fill-color"], values["background-color"], values["background-image"]);
        if (colour is null && fill is null && ground is null && picture is null && values["text-shadow"] is null) return style;
        var text = colour is null or "currentcolor" ? style.Text : Colours.Of(colour);
        var filled = fill switch { null => style.Fill, "currentcolor" => null, _ => Colours.Of(fill) };
        var isUnknown = (colour is not (null or "currentcolor") && text is null) || (fill is not (null or "currentcolor") && filled is null);
        var shown = filled ?? text;
        var behind = picture is not (null or StyleValues.None) ? null : ground is null ? style.Ground : Behind(ground, style.Ground, text);
        var showing = style.Showing & ~(Showing.Pale | Showing.Colourless);
        if (isUnknown && (where is Surroundings.Text or Surroundings.Cell)) showing |= Showing.Doubtful;

        // A picture may show through letters without colour, and a shadow in their place.
        if (shown?.Alpha < LeastAlpha)
        {
            showing |= behind is null || values["text-shadow"] is not (null or StyleValues.None) ? Showing.Doubtful : Showing.Colourless;
        }
        else if (shown is { } seen && behind is { } known && seen.IsLostOn(known)) showing |= Showing.Pale;
        return style with { Text = text, Fill = filled, Ground = behind, Showing = showing };
    }

    private static Colour? Behind(string ground, Colour? around, Colour? text) =>
        (ground == "currentcolor" ? text : Colours.Of(ground)) is not { } own ? null
        : own.Alpha >= 1 ? own
        : own.Alpha == 0 ? around
        : around is { } known ? own.On(known) : null;
}
