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

    /// <summary>Fills a box over whatever else stands there.</summary>
    /// <param name="left">Its left side.</param>
    /// <param name="top">Its upper side.</param>
    /// <param name="width">Its width.</param>
    /// <param name="tall">Its height.</param>
    /// <param name="color">Its colour: three parts from 0 to 1.</param>
    /// <param name="state">The graphics state with which it is filled; none where left out.</param>
    public void Cover(double left, double top, double width, double tall, string color = "1 1 1", string state = "") => marks.Add(string.Create(
        CultureInfo.InvariantCulture,
        $"q {(state.Length > 0 ? $"/{state} gs " : "")}{color} rg {left:0.##} {height - top - tall:0.##} {width:0.##} {tall:0.##} re f Q\n"));

    /// <summary>Draws what another draws, with something before and something behind.</summary>
    /// <param name="before">What the page's own language says before; without a place.</param>
    /// <param name="draw">Draws.</param>
    /// <param name="behind">What it says behind.</param>
    public void Within(string before, Action<PdfCanvas> draw, string behind = "Q")
    {
        var inner = new PdfCanvas(height) { Spacing = Spacing };
        draw(inner);
        marks.Add($"{before}\n{inner.Content()}{behind}\n");
    }

    /// <summary>Draws what another draws, as far as it lies within a box.</summary>
    public void Clip(double left, double top, double width, double tall, Action<PdfCanvas> draw) =>
        Within(string.Create(CultureInfo.InvariantCulture, $"q {left:0.##} {height - top - tall:0.##} {width:0.##} {tall:0.##} re W n"), draw);

    /// <summary>Draws a grey picture.</summary>
    public void Picture(double left, double top, double width, double tall) =>
        Picture(string.Create(CultureInfo.InvariantCulture, $"{width:0.##} 0 0 {tall:0.##} {left:0.##} {height - top - tall:0.##}"), "BI /W 1 /H 1 /BPC 8 /CS /G ID \u00e0 EI");

    /// <summary>Draws an object of the file into a box.</summary>
    public void Draw(string name, double left, double top, double width, double tall) =>
        Picture(string.Create(CultureInfo.InvariantCulture, $"{width:0.##} 0 0 {tall:0.##} {left:0.##} {height - top - tall:0.##}"), $"/{name} Do");

    /// <summary>What was drawn.</summary>
    /// <param name="isReversed">Whether the last is drawn first.</param>
    public string Content(bool isReversed = false)
    {
        var content = new StringBuilder();
        foreach (var mark in isReversed ? Enumerable.Reverse(marks) : marks) content.Append(mark);
        return content.ToString();
    }

    private void Picture(string matrix, string draw) => marks.Add($"q {matrix} cm {draw} Q\n");
}
