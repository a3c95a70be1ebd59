namespace Disclosure.Documents.Html.Styles;

/// <summary>A colour on a screen.</summary>
/// <param name="Red">From 0 to 255.</param>
/// <param name="Green">From 0 to 255.</param>
/// <param name="Blue">From 0 to 255.</param>
/// <param name="Alpha">How much of what lies below it hides, from 0 to 1.</param>
internal readonly record struct Colour(double Red, double Green, double Blue, double Alpha = 1)
{
    private const double LeastToBeSeen = 48;

    public static Colour Black => new(0, 0, 0);

    public static Colour White => new(255, 255, 255);

    public static Colour Transparent => new(0, 0, 0, 0);

    /// <summary>The colour as it shows on another.</summary>
    public Colour On(Colour ground) => new(Mixed(Red, ground.Red), Mixed(Green, ground.Green), Mixed(Blue, ground.Blue));

    /// <summary>Whether text of the colour can hardly be told from its ground.</summary>
    public bool IsLostOn(Colour ground) =>
        On(ground) is var shown && Math.Abs(shown.Red - ground.Red) + Math.Abs(shown.Green - ground.Green) + Math.Abs(shown.Blue - ground.Blue) < LeastToBeSeen;

    private double Mixed(double own, double other) => (own * Alpha) + (other * (1 - Alpha));
}
