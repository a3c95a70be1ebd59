namespace Disclosure.Documents.Pdf.Painting;

/// <summary>A drawn shape that is no upright box: its corners, curves taken as lines.</summary>
/// <param name="Parts">The closed parts of which it consists.</param>
/// <param name="IsEvenOdd">Whether what lies within two parts is outside; else the way counts in which they are drawn.</param>
internal sealed record Outline(IReadOnlyList<(double X, double Y)[]> Parts, bool IsEvenOdd)
{
    /// <summary>How many sides it has.</summary>
    public int Sides { get; } = Parts.Sum(part => part.Length);

    /// <summary>How much of a box it covers, from 0 to 1, as five points of the box tell.</summary>
    public double PartOf(Box box)
    {
        var (stepX, stepY) = (box.Width / 5, box.Height / 5);
        var inside = Contains((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2) ? 1 : 0;
        if (Contains(box.Left + stepX, box.Bottom + stepY)) inside++;
        if (Contains(box.Right - stepX, box.Bottom + stepY)) inside++;
        if (Contains(box.Left + stepX, box.Top - stepY)) inside++;
        if (Contains(box.Right - stepX, box.Top - stepY)) inside++;
        return inside / 5.0;
    }

    private bool Contains(double x, double y)
    {
        var winding = 0;
        var crossings = 0;
        foreach (var part in Parts)
        {
            var last = part[^1];
            foreach (var next in part)
            {
                if (last.Y > y != next.Y > y && x < ((next.X - last.X) * (y - last.Y) / (next.Y - last.Y)) + last.X)
                {
                    crossings++;
                    winding += next.Y > last.Y ? 1 : -1;
                }

                last = next;
            }
        }

        return IsEvenOdd ? crossings % 2 == 1 : winding != 0;
    }
}
