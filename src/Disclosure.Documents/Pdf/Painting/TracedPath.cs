using UglyToad.PdfPig.Core;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>A path as it is built, before it is drawn: parts of lines and curves, in points of the page.</summary>
internal sealed class TracedPath
{
    // Into how many lines a curve is taken.
    private const int Pieces = 8;
    private const double Aligned = 0.01;

    private readonly List<Part> parts = [];
    private PdfPoint? next;

    /// <summary>Whether nothing was built.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>Begins a part.</summary>
    public void MoveTo(PdfPoint point)
    {
        parts.Add(new Part());
        parts[^1].Points.Add(point);
        next = null;
    }

    /// <summary>Goes on with a line.</summary>
    public void LineTo(PdfPoint point)
    {
        if (Open() is not { } part) return;
        part.Lines.Add((part.Points[^1], point));
        part.Points.Add(point);
    }

    /// <summary>Adds a rectangle.</summary>
    /// <param name="matrix">Where its coordinates lie in the page.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its lower edge.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="height">How high it is.</param>
    public void Rectangle(in TransformationMatrix matrix, double x, double y, double width, double height)
    {
        MoveTo(matrix.Transform(new PdfPoint(x, y)));
        LineTo(matrix.Transform(new PdfPoint(x + width, y)));
        LineTo(matrix.Transform(new PdfPoint(x + width, y + height)));
        LineTo(matrix.Transform(new PdfPoint(x, y + height)));
        Close();
    }

    /// <summary>Goes on with a curve.</summary>
    public void CurveTo(PdfPoint first, PdfPoint second, PdfPoint end)
    {
        if (Open() is not { } part) return;
        var start = part.Points[^1];
        part.IsCurved = true;
        for (var piece = 1; piece <= Pieces; piece++)
        {
            var t = (double)piece / Pieces;
            var (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t);
            part.Points.Add(new PdfPoint((a * start.X) + (b * first.X) + (c * second.X) + (d * end.X), (a * start.Y) + (b * first.Y) + (c * second.Y)
                + (d * end.Y)));
        }
    }

    /// <summary>Closes the part; what follows begins where it began.</summary>
    public PdfPoint? Close()
    {
        if (parts.Count == 0 || next is not null) return null;
        var part = parts[^1];
        if (part.Points[^1] is var last && (last.X != part.Points[0].X || last.Y != part.Points[0].Y)) part.Lines.Add((last, part.Points[0]));
        next = part.Points[0];
        return next;
    }

    /// <summary>The straight lines of all parts.</summary>
    public List<(PdfPoint From, PdfPoint To)> Lines() => parts is [var only] ? only.Lines : [.. parts.SelectMany(part => part.Lines)];

    /// <summary>The box of each part, and whether the part fills it.</summary>
    public List<(Box Box, bool IsUpright)> Boxes() => parts.ConvertAll(part => (part.Box(), part.IsUpright(Aligned)));

    /// <summary>The box of all.</summary>
    public Box Bounds() =>
        parts.Select(part => part.Box())
        .Aggregate((one, other) =>
        new Box(Math.Min(one.Left, other.Left), Math.Min(one.Bottom, other.Bottom), Math.Max(one.Right, other.Right), Math.Max(one.Top, other.Top)));

    /// <summary>The shape of all.</summary>
    public Outline Outline(bool isEvenOdd) => new(parts.ConvertAll(part => part.Points.ConvertAll(point => (point.X, point.Y)).ToArray()), isEvenOdd);

    private Part? Open()
    {
        if (parts.Count == 0) return null;
        if (next is { } start) MoveTo(start);
        return parts[^1];
    }

    // Most are a single line: a page of tables has hundreds of them.
    private sealed class Part
    {
        public List<PdfPoint> Points { get; } = new(2);

        public List<(PdfPoint From, PdfPoint To)> Lines { get; } = new(1);

        public bool IsCurved { get; set; }

        public Box Box()
        {
            var (left, bottom, right, top) = (Points[0].X, Points[0].Y, Points[0].X, Points[0].Y);
            foreach (var point in Points)
            {
                (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
                (bottom, top) = (Math.Min(bottom, point.Y), Math.Max(top, point.Y));
            }

            return new Box(left, bottom, right, top);
        }

        // Four corners, each side along an axis; the first may be given once more.
        public bool IsUpright(double tolerance)
        {
            if (IsCurved || Points.Count is not (4 or 5) || (Points.Count == 5 && !IsAt(Points[0], Points[4], tolerance))) return false;
            for (var i = 0; i < 4; i++)
            {
                var (from, to) = (Points[i], Points[(i + 1) % 4]);
                if (Math.Abs(from.X - to.X) > tolerance && Math.Abs(from.Y - to.Y) > tolerance) return false;
            }

            return IsAt(new PdfPoint(Points[0].X + Points[2].X, Points[0].Y + Points[2].Y),
                new PdfPoint(Points[1].X + Points[3].X, Points[1].Y + Points[3].Y), tolerance);
        }

        private static bool IsAt(PdfPoint one, PdfPoint other, double tolerance) =>
            Math.Abs(one.X - other.X) <= tolerance && Math.Abs(one.Y - other.Y) <= tolerance;
    }
}
