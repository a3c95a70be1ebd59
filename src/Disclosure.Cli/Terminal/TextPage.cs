using Spectre.Console;

namespace Disclosure.Cli.Terminal;

/// <summary>
/// Where text for people is written. On a terminal long lines are broken at its width and set in; anywhere else a line
/// stays a line and there are no colours. What comes from documents cannot steer the terminal.
/// </summary>
internal sealed class TextPage
{
    private const int NarrowestColumn = 20;
    private readonly TextWriter writer;
    private readonly IAnsiConsole? colours;

    /// <summary>A page.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="width">The terminal's width in cells; null for no terminal.</param>
    /// <param name="hasColour">Whether tones are shown as colours.</param>
    public TextPage(TextWriter writer, int? width, bool hasColour)
    {
        this.writer = writer;
        Width = width;
        if (!hasColour) return;
        colours = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        colours.Profile.Width = int.MaxValue;
    }

    /// <summary>The terminal's width in cells; null for no terminal.</summary>
    public int? Width { get; }

    /// <summary>Writes a line.</summary>
    /// <param name="pieces">The line's parts.</param>
    public void Line(params ReadOnlySpan<Piece> pieces) => Hanging(0, pieces);

    /// <summary>Writes a line whose continuation, where it must be broken, is set in.</summary>
    /// <param name="indent">By how many cells the continuation is set in.</param>
    /// <param name="pieces">The line's parts, the indent of the first line included.</param>
    public void Hanging(int indent, params ReadOnlySpan<Piece> pieces)
    {
        var parts = pieces.ToArray();
        var text = string.Concat(parts.Select(piece => SafeText.Of(piece.Text)));
        var lines = Width is int width
            ? LineBreaks.Of(text, width, Math.Max(NarrowestColumn, width - indent))
            : [Range.All];
        var isFirst = true;
        foreach (var line in lines)
        {
            if (!isFirst) writer.Write(new string(' ', indent));
            WriteRange(parts, text, line.Start.GetOffset(text.Length), line.End.GetOffset(text.Length));
            writer.Write('\n');
            isFirst = false;
        }
    }

    private void WriteRange(Piece[] parts, string text, int start, int end)
    {
        var partStart = 0;
        foreach (var part in parts)
        {
            var partEnd = partStart + part.Text.Length;
            var from = Math.Max(start, partStart);
            var to = Math.Min(end, partEnd);
            if (from < to) WritePart(text[from..to], part.Tone);
            partStart = partEnd;
        }
    }

    private void WritePart(string text, Tone tone)
    {
        if (colours is null || tone == Tone.Plain) writer.Write(text);
        else colours.Write(text, StyleOf(tone));
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(Color.Grey),
        Tone.Good => new Style(Color.Green),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Info => new Style(Color.Aqua),
        _ => Style.Plain,
    };
}
