using Disclosure.Documents.Pdf.Painting;
using Disclosure.Documents.Shown;
using Disclosure.Forms;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Disclosure.Documents.Pdf;

/// <summary>How a page is turned so that most of its text stands upright, counted from its upper left corner.</summary>
/// <param name="Orientation">How most of its text stands.</param>
/// <param name="Width">The page's width as it is drawn.</param>
/// <param name="Height">Its height.</param>
internal sealed record PageTurn(TextOrientation Orientation, double Width, double Height)
{
    private const double Aligned = 1e-4;

    // The tangent of some eight degrees.
    private const double LeastSlant = 0.14;
    private const string Radicals = "⺁⺎⺏⺙⺝⺟⺠⺩⺪⺫⺬⺮⺶⺻⺼⻁⻄⻅⻆⻉⻋⻌⻏⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";
    private const string Ideographs = "厂兀尣攵月母民王疋罒示竹羊聿肉虎西见角贝车辶阝镸长门阝雨青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    /// <summary>The turn of a page.</summary>
    public static PageTurn Of(IEnumerable<PaintedGlyph> glyphs, double width, double height)
    {
        var counts = new int[Enum.GetValues<TextOrientation>().Length];
        foreach (var glyph in glyphs) counts[(int)OrientationOf(glyph)]++;
        var most = (TextOrientation)Array.IndexOf(counts, counts.Max());
        if (counts[(int)most] == 0) most = TextOrientation.Horizontal;
        return new PageTurn(most == TextOrientation.Other ? TextOrientation.Horizontal : most, width, height);
    }

    /// <summary>How wide the page is once it is turned.</summary>
    public double PageWidth => Orientation is TextOrientation.Rotate90 or TextOrientation.Rotate270 ? Height : Width;

    /// <summary>A point of the page.</summary>
    public (double X, double Y) Point(PdfPoint point) => Orientation switch
    {
        TextOrientation.Rotate90 => (Height - point.Y, Width - point.X),
        TextOrientation.Rotate270 => (point.Y, point.X),
        TextOrientation.Rotate180 => (Width - point.X, point.Y),
        _ => (point.X, Height - point.Y),
    };

    /// <summary>A box of the page.</summary>
    public Extent Extent(Box box)
    {
        var (oneX, oneY) = Point(new PdfPoint(box.Left, box.Bottom));
        var (otherX, otherY) = Point(new PdfPoint(box.Right, box.Top));
        return new Extent(Math.Min(oneX, otherX), Math.Min(oneY, otherY), Math.Max(oneX, otherX), Math.Max(oneY, otherY));
    }

    /// <summary>A character of the page.</summary>
    public Glyph Glyph(PaintedGlyph painted, Look look)
    {
        var (startX, startY) = Point(painted.Start);
        var (endX, endY) = Point(painted.End);
        var text = WithoutRadicals(painted.Text);
        var size = painted.Size;
        if (OrientationOf(painted) == Orientation) return new Glyph(text, Math.Min(startX, endX), Math.Max(startX, endX), startY, size, false) { Look = look };

        // Of a turned character its middle counts: half its height beside its baseline.
        var length = Math.Max(0.01, Math.Sqrt(((endX - startX) * (endX - startX)) + ((endY - startY) * (endY - startY))));
        var centreX = ((startX + endX) / 2) + (0.35 * size * (endY - startY) / length);
        var centreY = ((startY + endY) / 2) - (0.35 * size * (endX - startX) / length);
        return new Glyph(text, centreX - (size / 2), centreX + (size / 2), centreY + (0.35 * size), size, true)
        {
            IsSlanted = IsSlanted(Math.Abs(endX - startX), Math.Abs(endY - startY)),
            Look = look,
        };
    }

    private static TextOrientation OrientationOf(PaintedGlyph glyph)
    {
        var (across, up) = (glyph.End.X - glyph.Start.X, glyph.End.Y - glyph.Start.Y);
        if (Math.Abs(up) < Aligned) return across < -Aligned ? TextOrientation.Rotate180 : TextOrientation.Horizontal;
        if (Math.Abs(across) < Aligned) return up < 0 ? TextOrientation.Rotate90 : TextOrientation.Rotate270;
        return TextOrientation.Other;
    }

    private static bool IsSlanted(double across, double down) => Math.Min(across, down) > LeastSlant * Math.Max(across, down);

    // Fonts give a radical and its ideograph one shape, and some writers take the code from the shape.
    private static string WithoutRadicals(string text)
    {
        if (text.Length != 1 || text[0] is < '\u2E80' or > '\u2FDF') return text;
        var index = Radicals.IndexOf(text[0]);
        return (index >= 0 ? Ideographs[index] : PrintedLabel.Plain(text[0])).ToString();
    }
}
