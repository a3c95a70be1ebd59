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
    // The tangent of some eight degrees.
    private const double LeastSlant = 0.14;
    private const string Radicals = "⺁⺎⺏⺙⺝⺟⺠⺩⺪⺫⺬⺮⺶⺻⺼⻁⻄⻅⻆⻉⻋⻌⻏⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";
    private const string Ideographs = "厂兀尣攵月母民王疋罒示竹羊聿肉虎西见角贝车辶阝镸长门阝雨青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    /// <summary>The turn of a page.</summary>
    public static PageTurn Of(IReadOnlyList<Letter> letters, double width, double height)
    {
        var most = letters.GroupBy(letter => letter.TextOrientation).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? TextOrientation.Horizontal;
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

    /// <summary>A character of the page.</summary>
    public Glyph Glyph(Letter letter)
    {
        var (startX, startY) = Point(letter.StartBaseLine);
        var (endX, endY) = Point(letter.EndBaseLine);
        var text = WithoutRadicals(letter.Value);
        var size = Math.Abs(letter.PointSize) > 0.5 ? Math.Abs(letter.PointSize) : Math.Max(1, Math.Abs(endX - startX));
        if (letter.TextOrientation == Orientation) return new Glyph(text, Math.Min(startX, endX), Math.Max(startX, endX), startY, size, false);

        // Of a turned character its middle counts: half its height beside its baseline.
        var length = Math.Max(0.01, Math.Sqrt(((endX - startX) * (endX - startX)) + ((endY - startY) * (endY - startY))));
        var centreX = ((startX + endX) / 2) + (0.35 * size * (endY - startY) / length);
        var centreY = ((startY + endY) / 2) - (0.35 * size * (endX - startX) / length);
        return new Glyph(text, centreX - (size / 2), centreX + (size / 2), centreY + (0.35 * size), size, true) { IsSlanted = IsSlanted(Math.Abs(endX - startX), Math.Abs(endY - startY)) };
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
