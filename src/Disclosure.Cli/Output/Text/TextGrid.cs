namespace Disclosure.Cli.Output.Text;

/// <summary>Rows with a label and figures flush right, under stacked heads. A long label is broken only on a terminal.</summary>
/// <param name="heads">The heads of the columns, the label's first.</param>
/// <param name="headWidth">The width from which on a head is stacked.</param>
internal sealed class TextGrid(IReadOnlyList<string> heads, int headWidth = int.MaxValue)
{
    private const int Indent = 4;
    private const int Gap = 2;
    private const int NarrowestLabel = 16;
    private readonly List<string[]> rows = [];

    /// <summary>Adds a row with as many cells as there are heads.</summary>
    public void Add(string[] row) => rows.Add(row);

    /// <summary>Writes the grid.</summary>
    public void Write(Page page)
    {
        var stacks = heads.Select(head => Stack(head, headWidth)).ToArray();
        var figures = Enumerable.Range(1, heads.Count - 1)
            .Select(i => rows.Select(row => row[i]).Concat(stacks[i]).Max(CellWidth.Of)).ToArray();
        var label = rows.Select(row => row[0]).Append(heads[0]).Max(CellWidth.Of);
        if (page.Width is int width) label = Math.Min(label, Math.Max(NarrowestLabel, width - Indent - figures.Sum(figure => figure + Gap)));

        WriteHeads(page, stacks, label, figures);
        foreach (var row in rows)
        {
            var lines = Stack(row[0], label);
            page.Line(Compose(lines[0], row[1..], label, figures));
            foreach (var line in lines[1..]) page.Line(new string(' ', Indent + Gap) + line);
        }
    }

    private static void WriteHeads(Page page, string[][] stacks, int label, int[] figures)
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

    // What is carried over is set in, so the lines after the first have less room.
    private static string[] Stack(string text, int width) =>
        width == int.MaxValue ? [text] : [.. LineBreaks.Of(text, width, Math.Max(1, width - Gap)).Select(range => text[range])];
}
