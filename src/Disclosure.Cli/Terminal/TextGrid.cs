namespace Disclosure.Cli.Terminal;

/// <summary>Rows with a label and figures flush right, under stacked heads. A label is broken where the row would grow too long.</summary>
/// <param name="heads">The heads of the columns, the label's first.</param>
/// <param name="headWidths">The widths from which on heads may be stacked, the best first; none for heads on one line.</param>
internal sealed class TextGrid(IReadOnlyList<string> heads, params int[] headWidths)
{
    private const int Indent = 4;
    private const int Gap = 2;
    private const int UsualWidth = 120;
    private const int NarrowestLabel = 16;
    private const int ComfortableLabel = 36;
    private readonly List<string[]> rows = [];

    /// <summary>Adds a row with as many cells as there are heads.</summary>
    public void Add(string[] row) => rows.Add(row);

    /// <summary>Writes the grid.</summary>
    public void Write(TextPage page)
    {
        var widest = rows.Select(row => row[0]).Append(heads[0]).Max(CellWidth.Of);
        var (stacks, figures, label) = Layouts(page.Width ?? UsualWidth, widest).First();
        WriteHeads(page, stacks, label, figures);
        foreach (var row in rows)
        {
            var lines = Lines(row[0], label, label - Gap);
            page.Line(Compose(lines[0], row[1..], label, figures));
            foreach (var line in lines[1..]) page.Line(new string(' ', Indent + Gap) + line);
        }
    }

    private static void WriteHeads(TextPage page, string[][] stacks, int label, int[] figures)
    {
        var height = stacks.Max(stack => stack.Length);
        for (var i = 0; i < height; i++)
        {
            var line = stacks.Select(stack => i - (height - stack.Length) is >= 0 and var at ? stack[at] : "").ToArray();
            page.Line(new Piece(Compose(line[0], line[1..], label, figures), Tone.Faint));
        }
    }

    private static string Compose(string label, string[] cells, int labelWidth, int[] figures)
    {
        var aligned = cells.Select((cell, i) => new string(' ', Gap) + CellWidth.PadLeft(cell, figures[i]));
        return (new string(' ', Indent) + CellWidth.PadRight(label, labelWidth) + string.Concat(aligned)).TrimEnd();
    }

    // The first layout that leaves the labels room, else the narrowest.
    private IEnumerable<(string[][] Stacks, int[] Figures, int Label)> Layouts(int width, int widestLabel)
    {
        var layouts = headWidths.DefaultIfEmpty(int.MaxValue).Select(headWidth => Layout(width, widestLabel, headWidth)).ToList();
        return layouts.Where(layout => layout.Label >= Math.Min(widestLabel, ComfortableLabel)).Append(layouts[^1]);
    }

    private (string[][] Stacks, int[] Figures, int Label) Layout(int width, int widestLabel, int headWidth)
    {
        string[][] stacks = [[heads[0]], .. heads.Skip(1).Select(head => Lines(head, headWidth, headWidth))];
        var figures = Enumerable.Range(1, heads.Count - 1)
            .Select(i => rows.Select(row => row[i]).Concat(stacks[i]).Max(CellWidth.Of)).ToArray();
        var room = Math.Max(NarrowestLabel, width - Indent - figures.Sum(figure => figure + Gap));
        return (stacks, figures, Math.Min(widestLabel, room));
    }

    private static string[] Lines(string text, int first, int rest) => [.. LineBreaks.Of(text, first, rest).Select(range => text[range])];
}
