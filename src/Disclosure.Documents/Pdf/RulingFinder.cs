using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Disclosure.Documents.Pdf;

/// <summary>Finds the ruling lines among what is drawn on a page: lines, thin rectangles, and the sides of boxes.</summary>
internal sealed class RulingFinder(PageTurn turn)
{
    private const double Thickest = 3;
    private const double Shortest = 2;
    private const double Slant = 1;

    private readonly List<Ruling> across = [];
    private readonly List<Ruling> down = [];

    /// <summary>The lines that run across.</summary>
    public IReadOnlyList<Ruling> Across => across;

    /// <summary>The lines that run down.</summary>
    public IReadOnlyList<Ruling> Down => down;

    /// <summary>Looks at what was drawn.</summary>
    public void Add(PdfPath path)
    {
        if (path.IsClipping || (!path.IsStroked && !path.IsFilled)) return;
        var isStroked = path.IsStroked && !IsWhite(path.StrokeColor);
        var isFilled = path.IsFilled && !IsWhite(path.FillColor);
        foreach (var part in path)
        {
            if (isFilled && part.GetBoundingRectangle() is { } box) AddThin(box);
            if (isStroked) AddSides(part);
        }
    }

    private void AddThin(PdfRectangle box)
    {
        var (left, top) = turn.Point(box.TopLeft);
        var (right, bottom) = turn.Point(box.BottomRight);
        var (width, height) = (Math.Abs(right - left), Math.Abs(bottom - top));
        if (height <= Thickest && width > height) AddLine(left, (top + bottom) / 2, right, (top + bottom) / 2);
        else if (width <= Thickest && height > width) AddLine((left + right) / 2, top, (left + right) / 2, bottom);
    }

    private void AddSides(PdfSubpath part)
    {
        PdfPoint? start = null;
        PdfPoint? last = null;
        foreach (var command in part.Commands)
        {
            if (command is PdfSubpath.Move move)
            {
                start = move.Location;
                last = move.Location;
            }
            else if (command is PdfSubpath.Line line)
            {
                AddLine(line.From, line.To);
                start ??= line.From;
                last = line.To;
            }
            else if (command is PdfSubpath.Close && start is { } from && last is { } to)
            {
                AddLine(to, from);
            }
        }
    }

    private void AddLine(PdfPoint from, PdfPoint to)
    {
        var (startX, startY) = turn.Point(from);
        var (endX, endY) = turn.Point(to);
        AddLine(startX, startY, endX, endY);
    }

    private void AddLine(double startX, double startY, double endX, double endY)
    {
        var (width, height) = (Math.Abs(endX - startX), Math.Abs(endY - startY));
        if (height <= Slant && width >= Shortest) across.Add(new Ruling((startY + endY) / 2, Math.Min(startX, endX), Math.Max(startX, endX)));
        else if (width <= Slant && height >= Shortest) down.Add(new Ruling((startX + endX) / 2, Math.Min(startY, endY), Math.Max(startY, endY)));
    }

    private static bool IsWhite(IColor? color)
    {
        if (color is null or PatternColor) return false;
        var (red, green, blue) = color.ToRGBValues();
        return red > 0.98 && green > 0.98 && blue > 0.98;
    }
}
