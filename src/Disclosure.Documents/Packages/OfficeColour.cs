using System.Globalization;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Packages;

/// <summary>
/// A colour of text, or of the ground behind it: red, green and blue; one that the program chooses so that text shows; or
/// one that cannot be known. The default is black.
/// </summary>
internal readonly record struct OfficeColour
{
    // From black to white, as where pale text is told from other text on pages.
    private const double LightestText = 0.8;
    private const double LightestGround = 0.75;

    // In steps of one of its three colours: what differs less is the same to the eye, or hardly shows.
    private const int SameWithin = 3;
    private const int PaleWithin = 24;

    private const int AutomaticValue = -1;
    private const int UnknownValue = -2;

    private readonly int value;

    private OfficeColour(int value) => this.value = value;

    /// <summary>What shows on any ground.</summary>
    public static OfficeColour Automatic { get; } = new(AutomaticValue);

    /// <summary>A colour that cannot be known.</summary>
    public static OfficeColour Unknown { get; } = new(UnknownValue);

    /// <summary>White, as paper is.</summary>
    public static OfficeColour White { get; } = new(0xFFFFFF);

    /// <summary>The colour of red, green and blue.</summary>
    /// <param name="value">Eight bits each.</param>
    public static OfficeColour Of(int value) => new(value & 0xFFFFFF);

    /// <summary>Reads a colour in hexadecimal digits, with its opacity before it or without; one that cannot be known where it is none.</summary>
    public static OfficeColour Parse(string? text) =>
        text is { Length: 6 or 8 } && int.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? Of(value) : Unknown;

    /// <summary>The colour brought nearer to white, or, below zero, to black.</summary>
    /// <param name="share">By which share of the way.</param>
    public OfficeColour Tinted(double share)
    {
        if (value < 0 || share == 0) return this;
        return Of((Part(value >> 16) << 16) | (Part(value >> 8) << 8) | Part(value));

        int Part(int colour) =>
            (int)Math.Round(share > 0 ? (colour & 255) + ((255 - (colour & 255)) * Math.Min(1, share)) : (colour & 255) * Math.Max(0, 1 + share));
    }

    /// <summary>What dots of the colour make of a ground, seen from afar.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="share">Which share of it they cover.</param>
    public OfficeColour Over(OfficeColour ground, double share)
    {
        if (value < 0 || ground.value < 0) return Unknown;
        var (dots, below) = (value, ground.value);
        return Of((Part(16) << 16) | (Part(8) << 8) | Part(0));

        int Part(int shift) => (int)Math.Round((((dots >> shift) & 255) * share) + (((below >> shift) & 255) * (1 - share)));
    }

    /// <summary>How text of this colour shows on a ground.</summary>
    public Look On(OfficeColour ground)
    {
        if (value < 0) return Look.Plain;
        if (ground.value < 0) return Light >= LightestText ? Look.Uncertain : Look.Plain;
        var distance = Math.Max(Distance(ground, 16), Math.Max(Distance(ground, 8), Distance(ground, 0)));
        if (distance < SameWithin) return Look.Hidden;
        return distance < PaleWithin || (Light >= LightestText && ground.Light >= LightestGround) ? Look.Pale : Look.Plain;
    }

    private double Light => ((0.3 * ((value >> 16) & 255)) + (0.59 * ((value >> 8) & 255)) + (0.11 * (value & 255))) / 255;

    private int Distance(OfficeColour other, int shift) => Math.Abs(((value >> shift) & 255) - ((other.value >> shift) & 255));
}
