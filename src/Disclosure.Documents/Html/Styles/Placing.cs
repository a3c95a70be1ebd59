namespace Disclosure.Documents.Html.Styles;

/// <summary>Where a style puts an element, beside the place it has in the flow of the page.</summary>
/// <param name="Shift">How far above, in pixels.</param>
/// <param name="Slide">How far to the right, in pixels.</param>
/// <param name="Showing">What is not known of it, or that it is out of sight.</param>
internal readonly record struct Placing(double Shift, double Slide, Showing Showing)
{
    /// <summary>From so many pixels on, what is moved is off the screen.</summary>
    public const double OffScreen = 990;

    // Raised text stands a third of its parent's size higher, lowered text a fifth lower; of a font, so much is above and below
    // its line, and so high are small letters.
    private const double Super = 1.0 / 3;
    private const double Sub = 0.2;
    private const double Ascent = 0.9;
    private const double Descent = 0.25;
    private const double HalfOfSmallLetter = 0.25;
    private const double LineHeight = 1.2;
    private const double HarmlessOverlap = 2;
    private const double SureByBoxes = 0.35;

    // By so much, text of a block may be nearer to that above it.
    private const double HarmlessLift = 0.3;

    /// <summary>What the style of an element does.</summary>
    public static Placing Of(Values values, Box box, double size, ShownStyle around, Surroundings where)
    {
        var placing = Positioned(values, box, size, where)
            .And(box.IsInline ? default : Transforms.Of(values, size, where))
            .And(Margins(values, box, size, where));
        if (where is Surroundings.Text or Surroundings.Page && box.IsInLine)
        {
            placing = placing.And(Aligned(values["vertical-align"], around with { Size = size, Line = FontSizes.Line(values, around, size) }, around));
        }

        if (where == Surroundings.Text)
        {
            placing = placing.And(Set(values, size));
            if (values["mso-text-raise"] is { } raise && Lengths.Of(raise, size) is not 0 && placing.Shift == 0)
            {
                placing = placing.And(new Placing(0, 0, Showing.Moved));
            }
        }

        return where is Surroundings.Row or Surroundings.Cell ? placing.OfTablePart() : placing;
    }

    public Placing And(Placing other) => new(Shift + other.Shift, Slide + other.Slide, Showing | other.Showing);

    // A part of a table that is moved stands over another.
    private Placing OfTablePart() =>
        new(0, 0, Showing.HasFlag(Showing.Moved) || Math.Abs(Shift) > 3 || Math.Abs(Slide) > 3 ? Showing | Showing.Doubtful : Showing);

    private static Placing Positioned(Values values, Box box, double size, Surroundings where)
    {
        if (box.Position is "static" or "sticky" or "-webkit-sticky") return default;
        if (box.Position == StyleValues.Unknown) return new Placing(0, 0, Showing.Moved);
        double? Side(string name) => values[name] is null or "auto" ? null : Lengths.Of(values[name]!, size, IsNone(values[name]!) ? 0 : null) ?? double.NaN;
        var (top, bottom, left, right) = (Side("top"), Side("bottom"), Side("left"), Side("right"));
        if (top <= -OffScreen || left <= -OffScreen || (box.IsTakenOut && (right >= 2 * OffScreen || bottom >= 2 * OffScreen)))
        {
            return new Placing(0, 0, Showing.Erased);
        }

        if (where == Surroundings.Page && !box.IsInline) return default;
        if (box.IsTakenOut) return new Placing(0, 0, Showing.Moved);
        var (shift, slide) = (top is { } down ? -down : bottom ?? 0, left ?? -right ?? 0);
        return double.IsNaN(shift) || double.IsNaN(slide) ? new Placing(0, 0, Showing.Moved) : new Placing(shift, slide, Showing.Plain);
    }

    private static bool IsNone(string value) => value is "0%" or "0.0%";

    private static Placing Margins(Values values, Box box, double size, Surroundings where)
    {
        var found = Showing.Plain;
        foreach (var side in (string[])["margin-left", "margin-right", "margin-top", "margin-bottom"])
        {
            if (values[side] is not { } value || value[0] != '-') continue;
            var isAcross = side is "margin-left" or "margin-right";
            if (!isAcross && box.IsInline) continue;
            var length = Lengths.Of(value, size);
            if (length <= -OffScreen && side is "margin-left" or "margin-top" or "margin-right" && length <= -OffScreen) found |= Showing.Erased;
            else if (where == Surroundings.Text && !(length >= -(isAcross ? HarmlessOverlap : HarmlessLift * size))) found |= Showing.Moved;
        }

        return new Placing(0, 0, found);
    }

    // What is aligned by boxes stands off its line as far as its box is smaller than that around it.
    private static Placing Aligned(string? value, ShownStyle own, ShownStyle around) => value switch
    {
        null or "baseline" or "-webkit-baseline-middle" or "auto" => default,
        "super" => new Placing(around.Size * Super, 0, Showing.Plain),
        "sub" => new Placing(-around.Size * Sub, 0, Showing.Plain),
        "text-top" => ByBoxes((Ascent * (around.Size - own.Size)) - own.Leading, own, around),
        "text-bottom" => ByBoxes(own.Leading - (Descent * (around.Size - own.Size)), own, around),
        "top" => ByBoxes((Ascent * (around.Size - own.Size)) + around.Leading - own.Leading, own, around),
        "bottom" => ByBoxes(own.Leading - around.Leading - (Descent * (around.Size - own.Size)), own, around),
        "middle" => new Placing(own.Size == around.Size ? 0 : (HalfOfSmallLetter * around.Size) - ((Ascent - Descent) / 2 * own.Size), 0, Showing.Plain),
        _ when Lengths.Of(value, own.Size, LineHeight * own.Size) is double length => new Placing(length, 0, Showing.Plain),
        _ => new Placing(0, 0, Showing.Moved),
    };

    // How high the lines of a font are, only the font tells; where that counts, it is not sure that text is off its line.
    private static Placing ByBoxes(double shift, ShownStyle own, ShownStyle around)
    {
        var height = Math.Max(own.Size, around.Size);
        var isSure = own.Line is null || Math.Abs(shift) < CellPieces.LeastShift * height || Math.Abs(shift) > SureByBoxes * height;
        return new Placing(isSure ? shift : Math.Sign(shift) * CellPieces.DoubtfulShift * height, 0, Showing.Plain);
    }

    private static Placing Set(Values values, double size)
    {
        var isTight = values["letter-spacing"] is { } spacing && spacing[0] == '-' && !(Lengths.Of(spacing, size) > -size / 4);
        var isTurned = values["flex-direction"] is "row-reverse" or "column-reverse" or StyleValues.Unknown || values["order"] is not (null or "0");
        var isReversed = values["unicode-bidi"] is "bidi-override" or "isolate-override" && values["direction"] is not (null or "ltr");
        return new Placing(0, 0, isTight || isTurned || isReversed ? Showing.Moved : Showing.Plain);
    }
}
