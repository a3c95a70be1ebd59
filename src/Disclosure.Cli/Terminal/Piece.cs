namespace Disclosure.Cli.Terminal;

/// <summary>A part of a line.</summary>
/// <param name="Text">The text; control characters in it are shown as spaces.</param>
/// <param name="Tone">What the text is.</param>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>Running text.</summary>
    public static implicit operator Piece(string text) => new(text);
}
