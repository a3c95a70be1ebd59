using Disclosure.Documents.Grids;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Tells what of a page is seen: what lies on top, on a ground of another colour, on a layer that shows.</summary>
internal sealed class Visibility
{
    // How much of a character must be covered to be gone, and how little to be whole.
    private const double Most = 0.75;
    private const double Least = 0.2;

    // What covers more hides what lies behind, and what covers less lets it show.
    private const double Opaque = 0.98;
    private const double Transparent = 0.3;

    // Text that is lighter, on a ground that is lighter, hardly shows; zeros that are set in grey are darker, and so are the grounds of table heads.
    private const double LightestText = 0.8;
    private const double LightestGround = 0.75;
    private const double SameColor = 0.02;
    private const double NearColor = 0.1;

    private const double BandHeight = 16;
    private const long MostComparisons = 50_000_000;
    private const long MostEntries = 5_000_000;

    private readonly OptionalContent layers;
    private readonly List<PaintedArea>?[] bands;
    private readonly double bottom;
    private long comparisons;

    /// <summary>What is seen of a page.</summary>
    /// <exception cref="GridLimitException">More lies over it than over any page of a report.</exception>
    public Visibility(PaintedPage page, OptionalContent layers)
    {
        this.layers = layers;
        bottom = page.Bounds.Bottom;
        bands = page.Areas.Count == 0 ? [] : new List<PaintedArea>?[1 + (int)(Math.Min(page.Bounds.Height, 100_000) / BandHeight)];
        var entries = 0L;
        foreach (var area in page.Areas)
        {
            var look = layers.Of(area.Layer);
            if ((look & Look.Hidden) != 0) continue;
            var shown = (look & Look.Uncertain) != 0 ? area with { IsDoubtful = true } : area;
            for (var band = BandOf(area.Box.Bottom); band <= BandOf(area.Box.Top); band++)
            {
                if (++entries > MostEntries) throw new GridLimitException();
                (bands[band] ??= []).Add(shown);
            }
        }
    }

    /// <summary>How a character is shown.</summary>
    /// <exception cref="GridLimitException">More lies over more than on any page of a report.</exception>
    public Look Of(PaintedGlyph glyph)
    {
        var look = layers.Of(glyph.Layer) | (glyph.IsDoubtful ? Look.Uncertain : Look.Plain);
        if ((look & Look.Hidden) != 0) return look;
        var covered = 0.0;
        var doubtful = 0.0;
        PaintedArea? ground = null;
        foreach (var area in At(glyph.Box))
        {
            var part = area.PartOf(glyph.Box);
            if (part <= 0) continue;
            if (area.Order < glyph.Order)
            {
                if (part > Math.Max(Least, 0.5) && (ground is null || area.Order > ground.Order)) ground = area;
            }
            else if (area.IsDoubtful || area.Alpha < Opaque)
            {
                if (area.Alpha >= Transparent) doubtful += part;
            }
            else
            {
                covered += part;
            }
        }

        if (covered >= Most) return Look.Covered;
        return look | (covered + doubtful >= Least ? Look.Uncertain : Look.Plain) | Contrast(glyph, ground);
    }

    /// <summary>Whether a line is seen.</summary>
    public bool Shows(PaintedLine line)
    {
        if ((layers.Of(line.Layer) & Look.Hidden) != 0) return false;
        var box = line.Box;
        foreach (var area in At(new Box(box.Left, (box.Bottom + box.Top) / 2, box.Right, (box.Bottom + box.Top) / 2)))
        {
            // The border of a cell lies on the edge of its ground.
            var inner = area.Box.Grown(-0.5);
            if (area.Order > line.Order && area is { IsDoubtful: false, Alpha: >= Opaque, Outline: null } && inner.Contains(box.Left, box.Bottom)
                && inner.Contains(box.Right, box.Top))
            {
                return false;
            }
        }

        return true;
    }

    private static Look Contrast(PaintedGlyph glyph, PaintedArea? ground)
    {
        if (glyph.Tint is not { } tint || (ground is { Tint: null, IsPicture: false })) return Look.Plain;
        var behind = ground?.Tint ?? Tint.White;
        var seen = tint.Over(behind, glyph.Alpha);
        var isKnown = ground is null or { IsPicture: false, IsDoubtful: false, Alpha: >= Opaque };
        if (isKnown && seen.Distance(behind) < SameColor) return Look.Hidden;
        return (seen.Light >= LightestText && behind.Light >= LightestGround) || (isKnown && seen.Distance(behind) < NearColor) ? Look.Pale : Look.Plain;
    }

    private IEnumerable<PaintedArea> At(Box box)
    {
        if (bands.Length == 0) return [];
        var (lowest, highest) = (BandOf(box.Bottom), BandOf(box.Top));
        for (var band = lowest; band <= highest; band++)
        {
            if (bands[band] is not null) return Within(lowest, highest);
        }

        return [];
    }

    // Each area once, in the lowest band that it shares with the box.
    private IEnumerable<PaintedArea> Within(int lowest, int highest)
    {
        for (var band = lowest; band <= highest; band++)
        {
            if (bands[band] is not { } areas) continue;
            if ((comparisons += areas.Count) > MostComparisons) throw new GridLimitException();
            foreach (var area in areas)
            {
                if (band != Math.Max(lowest, BandOf(area.Box.Bottom))) continue;
                comparisons += area.Outline?.Sides ?? 0;
                yield return area;
            }
        }
    }

    private int BandOf(double y) => (int)Math.Clamp((y - bottom) / BandHeight, 0, bands.Length - 1);
}
