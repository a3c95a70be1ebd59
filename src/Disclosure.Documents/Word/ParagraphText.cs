using System.Text;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Word;

/// <summary>
/// The text of a paragraph in runs, each with what its own properties say of its look. How it is shown follows from
/// these, from the paragraph's style, and from the table in which it stands.
/// </summary>
internal sealed class ParagraphText(RunStyles styles)
{
    private readonly StringBuilder text = new();
    private readonly List<(int End, RunLook Look)> runs = [];

    /// <summary>The paragraph's style; null for the usual one.</summary>
    public string? Style { get; set; }

    /// <summary>The ground that the paragraph gives its text; null where it gives none.</summary>
    public OfficeColour? Ground { get; set; }

    /// <summary>How many characters there are.</summary>
    public int Length => text.Length;

    /// <summary>Adds text.</summary>
    public void Append(string piece, RunLook look)
    {
        if (piece.Length == 0) return;
        text.Append(piece);
        if (runs.Count > 0 && ReferenceEquals(runs[^1].Look, look)) runs[^1] = (text.Length, look);
        else runs.Add((text.Length, look));
    }

    /// <summary>Adds a break, or another thing that has no look.</summary>
    public void Append(char character) => Append($"{character}", RunLook.Plain);

    /// <summary>The text as it is shown.</summary>
    /// <param name="around">What the table says of the look, and the ground on which the paragraph stands.</param>
    public string Show(RunLook around)
    {
        if (Ground is { } ground) around = around with { Ground = ground };
        if (runs.TrueForAll(run => ReferenceEquals(run.Look, RunLook.Plain)) && IsPlain(styles.Resolve(Style, RunLook.Plain, around))) return text.ToString();
        var pieces = Pieces(around);
        var seen = pieces.FindAll(piece => piece.Shown != Look.Hidden && !string.IsNullOrWhiteSpace(piece.Text));

        // Of light text nobody knows whether it shows where its ground is not known. Where all words are light, the ground is dark;
        // a figure alone says nothing of it.
        var isLight = seen.Exists(piece => piece.Text.Any(char.IsLetter)) && seen.TrueForAll(piece => piece.Look.OfColour == Look.Uncertain);
        var heights = new RaisedText([.. seen.Where(piece => !piece.Look.IsOffLine).Select(piece => (piece.Text, piece.Look))]);
        return string.Concat(pieces.Select(piece => string.IsNullOrWhiteSpace(piece.Text)
            ? piece.Text
            : ShownText.Of(piece.Text, piece.Shown | heights.Of(piece.Look) | (isLight ? Look.Plain : piece.Look.OfColour))));
    }

    private static bool IsPlain(RunLook look) => look.Of("0") == Look.Plain && look.OfColour is Look.Plain or Look.Uncertain && (look.Raise ?? 0) == 0;

    // What is of one look stands together, so that a mark of several runs is one mark.
    private List<(string Text, RunLook Look, Look Shown)> Pieces(RunLook around)
    {
        var pieces = new List<(string Text, RunLook Look, Look Shown)>(runs.Count);
        var start = 0;
        foreach (var (end, own) in runs)
        {
            var piece = text.ToString(start, end - start);
            var look = styles.Resolve(Style, own, around) with { Style = null };
            var shown = look.Of(piece);
            if (look.OfColour == Look.Hidden) shown = Look.Hidden;
            if (pieces.Count > 0 && pieces[^1].Look == look) pieces[^1] = (pieces[^1].Text + piece, look, pieces[^1].Shown | shown);
            else pieces.Add((piece, look, shown));
            start = end;
        }

        return pieces;
    }
}
