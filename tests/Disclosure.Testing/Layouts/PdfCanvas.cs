using System.Globalization;
using System.Text;

namespace Disclosure.Testing.Layouts;

/// <summary>Draws on a page, counted from its upper left corner.</summary>
/// <param name="height">The height of the page as it is seen.</param>
public sealed class PdfCanvas(int height)
{
    private readonly List<string> marks = [];

    /// <summary>The size of the text.</summary>
    public const int TextSize = 8;

    /// <summary>The room behind each character, beyond its width.</summary>
    public double Spacing { get; init; }

    /// <summary>How wide a text is.</summary>
    public static double WidthOf(string text, double spacing = 0) => text.Sum(character => spacing + (char.IsAscii(character) ? TextSize / 2.0 : TextSize));

    /// <summary>Writes a text on a line.</summary>
    public void Text(string text, double left, double baseline)
    {
        if (text.Length > 0) marks.Add(string.Create(CultureInfo.InvariantCulture, $"BT /F {TextSize} Tf {(Spacing > 0 ? $"{Spacing} Tc " : "")}1 0 0 1 {left:0.##} {height - baseline:0.##} Tm {PdfFile.Codes(text)} Tj ET\n"));
    }

    /// <summary>Writes a text over whatever else stands on the page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="left">Where it begins.</param>
    /// <param name="baseline">The line on which it stands.</param>
    /// <param name="size">Its size.</param>
    /// <param name="light">How light it is, from black to white.</param>
    /// <param name="slant">By how much it is turned, in radians.</param>
    public void Mark(string text, double left, double baseline, double size = TextSize, double light = 0, double slant = 0) => marks.Add(string.Create(
        CultureInfo.InvariantCulture,
        $"q {light:0.##} g BT /F {size:0.##} Tf {Math.Cos(slant):0.####} {Math.Sin(slant):0.####} {-Math.Sin(slant):0.####} {Math.Cos(slant):0.####} {left:0.##} {height - baseline:0.##} Tm {PdfFile.Codes(text)} Tj ET Q\n"));

    /// <summary>Draws a line.</summary>
    public void Line(double startX, double startY, double endX, double endY) =>
        marks.Add(string.Create(CultureInfo.InvariantCulture, $"0.5 w {startX:0.##} {height - startY:0.##} m {endX:0.##} {height - endY:0.##} l S\n"));

    /// <summary>Fills a thin box.</summary>
    public void Bar(double left, double top, double width, double tall) =>
        marks.Add(string.Create(CultureInfo.InvariantCulture, $"{left:0.##} {height - top - tall:0.##} {width:0.##} {tall:0.##} re f\n"));

    /// <summary>Draws a box.</summary>
    public void Box(double left, double top, double width, double tall) =>
        marks.Add(string.Create(CultureInfo.InvariantCulture, $"0.5 w {left:0.##} {height - top - tall:0.##} {width:0.##} {tall:0.##} re S\n"));

    /// <summary>What was drawn.</summary>
    /// <param name="isReversed">Whether the last is drawn first.</param>
    public string Content(bool isReversed = false)
    {
        var content = new StringBuilder();
        foreach (var mark in isReversed ? Enumerable.Reverse(marks) : marks) content.Append(mark);
        return content.ToString();
    }
}
