namespace Disclosure.Testing.Layouts;

/// <summary>What is drawn in the cells of figures beside, behind or over them, and is no part of them.</summary>
internal static class PdfDecoys
{
    /// <summary>Another figure under a white box.</summary>
    public static void Whitened(PdfCanvas canvas, double left, double right, double top, double bottom)
    {
        canvas.Text("8", (left + right) / 2, ((top + bottom) / 2) + 3);
        canvas.Cover(left + 1, top + 1, right - left - 2, bottom - top - 2);
    }

    /// <summary>Other figures in no colour, outside the clip, and on a ground of their colour.</summary>
    public static void Unseen(PdfCanvas canvas, double left, double right, double top, double bottom)
    {
        var middle = ((top + bottom) / 2) + 3;
        canvas.Mark("8", left + 6, middle, light: 1);
        canvas.Within("q 3 Tr", inner => inner.Text("8", (left + right) / 2, middle));
        canvas.Clip(left, top, 3, 3, inner => inner.Text("8", (left + right) / 2, middle));
        canvas.Cover(right - 20, middle - 8, 10, 10, "0.2 0.4 0.6");
        canvas.Within("q 0.2 0.4 0.6 rg", inner => inner.Text("8", right - 18, middle));
    }

    /// <summary>Another figure on a layer.</summary>
    public static void OnLayer(PdfCanvas canvas, double left, double right, double top, double bottom) =>
        canvas.Within("/OC /Off BDC", inner => inner.Text("8", (left + right) / 2, ((top + bottom) / 2) + 3), "EMC");

    /// <summary>Has the layer not show.</summary>
    public static void HideLayer(PdfFile file)
    {
        var layer = file.AddLayer("Off");
        file.ShowLayers([layer], $"/OFF [{layer} 0 R]");
    }

    /// <summary>A struck figure.</summary>
    public static void Struck(PdfCanvas canvas, double left, double right, double top, double bottom)
    {
        var baseline = ((top + bottom) / 2) + 3;
        canvas.Text("88", left + 4, baseline);
        canvas.Line(left + 4, baseline - 2.8, left + 12, baseline - 2.8);
    }

    /// <summary>The raised mark of a note.</summary>
    public static void Raised(PdfCanvas canvas, string text, double left, double baseline)
    {
        // That would be a power of ten.
        if (text != "10") canvas.Mark("1", left + PdfCanvas.WidthOf(text), baseline - 3, size: 5);
    }

    /// <summary>A line under a figure.</summary>
    public static void Underlined(PdfCanvas canvas, string text, double left, double baseline) => canvas.Line(left, baseline + 1, left + PdfCanvas.WidthOf(text), baseline + 1);

    /// <summary>A ground.</summary>
    public static void Shaded(PdfCanvas canvas, double left, double right, double top, double bottom) => canvas.Cover(left, top, right - left, bottom - top, "0.85 0.9 0.95");

    /// <summary>A frame around the page.</summary>
    public static void Framed(PdfCanvas canvas) => canvas.Within("q 0 g", _ => { }, "4 4 1992 2592 re 8 8 1984 2584 re f* Q");
}
