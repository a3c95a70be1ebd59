using System.Text;

namespace Disclosure.Documents.Html;

/// <summary>Puts strings of JSON together as pieces of a page: one for each that is a page, and one for all text between two of them.</summary>
/// <param name="source">The text that holds the strings.</param>
internal sealed class PieceWriter(string source)
{
    private readonly LiteralReader literals = new(source);
    private readonly List<EmbeddedHtml> pieces = [];
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    /// <summary>Adds a string that is a piece of a page, or text.</summary>
    public void Add(JsonTree written)
    {
        if (HtmlRecognition.IsHtml(written.Text)) AddPage(written);
        else AddText(written);
    }

    /// <summary>Adds a string that is a piece of a page.</summary>
    public void AddPage(JsonTree page)
    {
        EndText();
        if (Literal(page) is { } piece) pieces.Add(piece);
    }

    /// <summary>Adds a string that is text, as paragraphs.</summary>
    public void AddText(JsonTree written)
    {
        if (Literal(written) is not { } literal) return;
        Append("<p>", written.Start);
        for (var i = 0; i < literal.Text.Length; i++)
        {
            Append(literal.Text[i] switch { '<' => "&lt;", '&' => "&amp;", '\n' => "<br>", var other => other.ToString() }, literal.Offsets[i]);
        }

        Append("</p>", written.Start);
    }

    /// <summary>All pieces, in the order in which they were added.</summary>
    public IReadOnlyList<EmbeddedHtml> All()
    {
        EndText();
        return pieces;
    }

    private EmbeddedHtml? Literal(JsonTree written)
    {
        literals.Read(written.Start);
        return literals.Take();
    }

    private void Append(string markup, int offset)
    {
        text.Append(markup);
        for (var i = 0; i < markup.Length; i++) offsets.Add(offset);
    }

    private void EndText()
    {
        if (text.Length > 0) pieces.Add(new EmbeddedHtml(text.ToString(), [.. offsets]));
        text.Clear();
        offsets.Clear();
    }
}
