namespace Disclosure.Testing.Layouts;

/// <summary>How the cells of a table are drawn in a PDF file. A place is a part of the room that a text leaves: 0 at the beginning, 1 at the end.</summary>
/// <param name="Labels">Where labels stand across their cells.</param>
/// <param name="Figures">Where figures stand across their cells.</param>
/// <param name="Down">Where both stand down their cells.</param>
public sealed record PdfTableStyle(double Labels = 0.5, double Figures = 0.5, double Down = 0.5)
{
    /// <summary>How wide a column is.</summary>
    public double ColumnWidth { get; init; } = 112;

    /// <summary>The room behind each character, beyond its width.</summary>
    public double Spacing { get; init; }

    /// <summary>Draws in the cell of a figure, given its sides, before the figure is; nothing where it is null.</summary>
    public Action<PdfCanvas, double, double, double, double>? Behind { get; init; }

    /// <summary>Draws in the cell of a figure, given its text and where that begins and its baseline, once the figure is drawn.</summary>
    public Action<PdfCanvas, string, double, double>? Over { get; init; }

    /// <summary>The room above and below the text of a cell.</summary>
    public double Padding { get; init; } = 4;
}
