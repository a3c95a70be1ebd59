namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>Estimates how many lines text takes in a cell, since a workbook tells the heights of its rows.</summary>
internal static class LineCount
{
    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How many characters of half width a line holds.</param>
    public static int Of(string text, double width) => text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(WidthOf(line) / Math.Max(2, width - 1.5))));

    private static int WidthOf(string line) => line.Sum(character => character < 0x1100 ? 1 : 2);
}
